import { describe, expect, it } from 'vitest';
import type { Conflict } from '#lib/facts/model/entity.ts';
import { filesWith, parsed, withObservations } from '../../../build/compiled.ts';

type Lines = Readonly<Record<string, readonly object[]>>;

/** Entities of the fixtures and of compiled lines, by dataset; by id. */
function entitiesIn(compiled: Lines, more: Readonly<Record<string, string>> = {}) {
	const files = filesWith(more);
	for (const [dataset, lines] of Object.entries(compiled))
		files.set(
			`compiled/${dataset}.entities.jsonl`,
			lines.map((line) => `${JSON.stringify(line)}\n`).join('')
		);
	return new Map(parsed(files).records.entities.map((entity) => [entity.id, entity]));
}

const told = { aliases: [], summary: 'As coded.', codes: {} };
const WAR = {
	'entities/war.yaml': `- id: hill-war
  kind: conflict
  label: The hill war
  summary: A conflict of the fixtures.
  codes: { ucdp-conflict: ["7"] }
  sources: [gazette]
  pairs:
    - { id: hill, sides: [aalandic, freedonian], dyads: ["12-v-3"] }
  episodes:
    - { id: e1992, label: The first fighting, since: "1992", until: "1994-05", source: gazette }
`
};
const CODED = {
	id: 'hill-war',
	kind: 'conflict',
	label: 'Conflict over the hills',
	...told,
	codes: { 'ucdp-conflict': ['7'] },
	pairs: [
		{ id: '3-v-12', sides: ['a', 'b'] },
		{ id: '3-v-14', sides: ['a', 'b'] }
	],
	episodes: [
		{ id: 'e1993', label: 'Fighting of 1993', since: '1993', until: '1993-11-03' },
		{ id: 'e1992', label: 'Fighting of 2001', since: '2001', until: '2001' }
	]
};

describe('an entity that an editor wrote', () => {
	it('stays as it is, whatever datasets tell of it', () => {
		const before = entitiesIn({}).get('aaland');
		const aaland = { id: 'aaland', kind: 'state', label: 'AALAND', ...told, since: '1950' };
		expect(entitiesIn({ listings: [aaland] }).get('aaland')).toEqual(before);
	});

	it('keeps no codes: they have done their work', () => {
		expect(entitiesIn({}, WAR).get('hill-war')).not.toHaveProperty('codes');
	});

	it('gains the pairs of a conflict that none of its own is', () => {
		const war = entitiesIn({ listings: [CODED] }, WAR).get('hill-war') as Conflict;
		expect(war.pairs).toEqual([
			{ id: 'hill', sides: ['aalandic', 'freedonian'] },
			{ id: '3-v-14', sides: ['a', 'b'] }
		]);
	});

	it('gains the episodes of a conflict that share no day with its own, under free ids', () => {
		const war = entitiesIn({ listings: [CODED] }, WAR).get('hill-war') as Conflict;
		expect(war.episodes.map(({ id, source }) => `${id} ${source}`)).toEqual([
			'e1992 gazette',
			'e1992-coded listings'
		]);
	});
});

describe('parts in a conflict that an editor wrote', () => {
	it('are in the editor’s pair where the dyad is named there, its sides turned', () => {
		const files = withObservations(
			filesWith(WAR),
			{
				kind: 'role.party-to',
				from: 'borduria',
				to: 'hill-war',
				pair: '3-v-12',
				side: 'a',
				part: 'primary',
				on: '1992..1993'
			},
			{
				kind: 'role.party-to',
				from: 'aaland',
				to: 'hill-war',
				pair: '3-v-12',
				side: 'b',
				part: 'primary',
				on: '1992..1993'
			},
			{
				kind: 'role.party-to',
				from: 'syldavia',
				to: 'hill-war',
				pair: '3-v-14',
				side: 'b',
				part: 'primary',
				on: '1992..1993'
			}
		).set('compiled/listings.entities.jsonl', `${JSON.stringify(CODED)}\n`);
		const parties = parsed(files).records.relationships.flatMap(({ from, party }) =>
			party === undefined ? [] : `${from} ${party.pair} ${party.side}`
		);
		expect(parties).toEqual([
			'aaland hill aalandic',
			'borduria hill freedonian',
			'syldavia 3-v-14 b'
		]);
	});
});

describe('an entity that only datasets tell of', () => {
	it('has the dates of the one that is most precise, the names of all, and all as sources', () => {
		const poldavia = { id: 'poldavia', kind: 'state', label: 'Poldavia' };
		const entity = entitiesIn({
			'codings-2-1': [
				{ ...poldavia, ...told, aliases: ['PD'], since: '1918', summary: 'In the one list.' }
			],
			listings: [
				{
					...poldavia,
					...told,
					aliases: ['POL'],
					since: '1918-11-11',
					summary: 'In the other.',
					flag: 'pl'
				}
			]
		}).get('poldavia');
		expect(entity).toMatchObject({
			since: { text: '1918-11-11' },
			aliases: ['POL', 'PD'],
			summary: 'In the other. In the one list.',
			sources: ['codings-2-1', 'listings'],
			flag: 'pl'
		});
	});

	it('may be several conflicts of a dataset, with all their episodes', () => {
		const war = { id: 'long-war', kind: 'conflict', label: 'The long war', ...told };
		const episode = { id: 'e1992', label: 'Fighting of 1992' };
		const entity = entitiesIn({
			listings: [
				{ ...war, codes: { 'ucdp-conflict': ['8'] }, episodes: [{ ...episode, since: '1992-03' }] },
				{ ...war, codes: { 'ucdp-conflict': ['9'] }, episodes: [{ ...episode, since: '1992-09' }] }
			]
		}).get('long-war') as Conflict;
		expect(entity.episodes.map(({ id, since }) => `${id} ${since.text}`)).toEqual([
			'e1992 1992-03',
			'e1992-2 1992-09'
		]);
	});
});
