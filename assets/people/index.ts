/** The bakes of everybody: one sheet a person, one for what hands hold. */
import { bodyOf } from '../../src/figures/bodies.ts'
import { FIGURE_IDS, type FigureId, figureOf } from '../../src/figures/people.ts'
import { atlas, type Bake } from '../paint/bake.ts'
import { bodyParts, faceMeasure } from './cast.ts'
import { leadWardrobes } from './clothes/leads.ts'
import { menWardrobes } from './clothes/men.ts'
import { agency } from './heads/agency.ts'
import { law } from './heads/law.ts'
import { leads } from './heads/leads.ts'
import { school } from './heads/school.ts'
import { CONTACT, MEDAL, PROPS } from './props.ts'

const PAINT = ['assets/paint/kit.ts', 'assets/paint/palette.ts', 'assets/paint/bake.ts']
const SHARED = [
  ...PAINT,
  ...['bodies', 'expressions', 'people'].map(name => `src/figures/${name}.ts`),
  ...['cast', 'features', 'hair', 'limbs', 'heads/standard', 'clothes/tailor'].map(name => `assets/people/${name}.ts`),
]

/** The files that decide how somebody looks. Those of others are left out, so that one new hat does not redraw a street. */
export function sourcesOf(who: FigureId): string[] {
  const heads = Object.entries({ leads, agency, school, law }).find(([, list]) => who in list)?.[0] ?? 'street'
  const clothes = who in leadWardrobes ? 'leads' : who in menWardrobes ? 'men' : 'women'
  const cloth = { men: ['men'], women: ['women', 'outdoors'], leads: ['leads', 'ted', 'billy', 'outdoors'] }[clothes]
  return [...SHARED, `assets/people/heads/${heads}.ts`, ...cloth.map(name => `assets/people/clothes/${name}.ts`)]
}

const people: Bake[] = FIGURE_IDS.map(who => ({
  name: who,
  sources: sourcesOf(who),
  bake: () => {
    const { scale } = bodyOf(figureOf(who).body).head
    return atlas('people', who, bodyParts(who), { more: { face: faceMeasure(who, scale) } })
  },
}))

const props: Bake = {
  name: 'props',
  sources: [...PAINT, 'assets/people/props.ts'],
  bake: () => {
    const parts = Object.entries(PROPS).map(([name, drawing]) => ({ name: `prop_${name}`, drawing, reach: 164 }))
    const medal = Object.entries(MEDAL).map(([name, drawing]) => ({ name, drawing, reach: 60 }))
    return atlas('people', 'props', [...parts, ...medal, { name: 'contact', drawing: CONTACT, reach: 120 }])
  },
}

/** All bakes of people. */
export const bakes: Bake[] = [...people, props]
