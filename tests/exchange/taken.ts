import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { extract, type Extract } from '#lib/exchange/extract.ts';
import { date } from '../build/asking.ts';
import { sourceLookup, worldWithTexts, type Given } from '../build/world.ts';

/** What a world is made of. */
export type Lines = readonly [Given | string, ...string[]];

/** Text that breaks careless writers: quotes, separators, markup, astral and right-to-left letters, a formula. */
export const NASTY = '=1+1 "quoted", <b>&amp;</b>; אבג عربي 𝔘𝔫𝔦 🕊️ {brace} 100% \\x #_$~^';

/** The extract of a world: everything it holds, or what is named; as of 2020-10-15. Its claims say NASTY. */
export function taken(
	lines: Lines,
	shown?: { entities?: readonly string[]; relationships?: readonly string[] }
): Extract {
	const { snapshot, texts, graph } = open(lines);
	return extract(
		graph,
		{
			entities: shown?.entities ?? graph.entities.map(({ id }) => id),
			relationships: shown?.relationships ?? graph.relationships.map(({ id }) => id)
		},
		windowOf({ mode: 'as-of', date: date('2020-10-15') }),
		{
			textOf(address) {
				const text = texts.get(address);
				return text && { ...text, says: `${address}: ${NASTY}`, at: NASTY };
			},
			sourceOf: sourceLookup(snapshot)
		},
		{
			title: 'Aaland & Borduria',
			when: 'on 15 October 2020',
			revision: snapshot.revision,
			link: 'https://multipolar.example/?as=2020-10-15&show=aaland'
		}
	);
}

/** A small world with all that writers must not lose. */
export const SMALL: Lines = [
	{
		entities: {
			aaland: { label: 'Åland', aliases: ['أولاند', 'Aaland', NASTY], since: '1921' },
			borduria: { summary: NASTY }
		},
		sources: {
			'gazette-2020-11': {
				title: NASTY,
				author: [{ family: 'Née', given: 'Zoë' }],
				URL: 'https://gazette.example/a_b%20c?x=1&y={z}#p~q'
			},
			'treaty-1997': {
				type: 'treaty',
				issued: '1997-08-29',
				author: [{ literal: 'Ministries of Aaland and Borduria' }]
			}
		},
		positions: { aaland: [10, 20], borduria: [-5.5, 3] }
	} satisfies Given,
	'aaland —support.arms→ borduria @2020-07..2020-11-10 in river-war against syldavia source gazette-2020-11',
	'aaland —alignment.defence-pact↔ borduria @1997.. signed 1997 in-force 1998 suspended 2019..2021 source treaty-1997',
	'+ source gazette-2020-11 grade C3 @1998..',
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
];

type Open = ReturnType<typeof worldWithTexts> & { readonly graph: Graph };

const opened = new Map<Lines, Open>();

/** Properties take many extracts of one world. */
function open(lines: Lines): Open {
	const known = opened.get(lines);
	if (known !== undefined) return known;
	const built = worldWithTexts(...lines);
	const fresh = { ...built, graph: buildGraph(built.snapshot) };
	opened.set(lines, fresh);
	return fresh;
}
