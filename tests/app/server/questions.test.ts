import { beforeAll, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { askJson } from './ask.ts';
import { patrons } from './world.ts';

interface Envelope {
	readonly answer: {
		readonly outcome: string;
		readonly sentence: string;
		readonly paths: { sign: string; sentence: string; steps: { relationships: string[] }[] }[];
		readonly notes: { number: number; source: string; claims: string[] }[];
		readonly finding: { kind: string; sentence: string; relationships: string[] };
	};
	readonly included: {
		readonly entities: { id: string }[];
		readonly relationships: { id: string; claims: string[] }[];
		readonly claims: { address: string; source: string; says: string }[];
		readonly sources: { id: string }[];
	};
	readonly [key: string]: unknown;
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const compareAt = (when: string) =>
	`/api/v1/compare?left=aaland&left=borduria&right=brutopia&right=syldavia&${when}`;

beforeAll(() => {
	useLoaded(patrons());
});

describe('questions', () => {
	it('about paths are answered with steps, sentences and their sources', async () => {
		const { answer, included, ...envelope } = await askJson<Envelope>(
			'/api/v1/paths?from=aaland&to=borduria&grade=B2&family=support'
		);
		expect(envelope).toMatchObject({
			revision: '000000000000',
			query: 'Åland ->> Borduria grade B2 family support',
			effective: { during: 'all', filters: { grade: 'B2', family: ['support'] } },
			complete: true,
			scope: { entities: 9, relationships: 2, withheld: { filters: 8 } }
		});
		expect(answer.outcome).toBe('found');
		expect(answer.paths[0]).toMatchObject({
			sign: '+',
			basis: 'act-in-contest',
			grade: 'B2',
			origins: 1,
			steps: [{ from: 'aaland', to: 'borduria', relationships: ['aaland-arms-borduria'] }]
		});
		expect(answer.paths[0]?.sentence).toContain('[1]');
		expect(answer.notes).toEqual([
			{ number: 1, source: 'gazette', claims: ['aaland-arms-borduria/gazette'] }
		]);
		expect(ids(included.relationships)).toEqual(['aaland-arms-borduria']);
	});

	it('without an answer name the filter whose removal would give one', async () => {
		const { answer } = await askJson<Envelope>('/api/v1/paths?from=aaland&to=borduria&grade=A1');
		expect(answer).toMatchObject({
			outcome: 'none',
			paths: [],
			instead: { without: 'with evidence of any grade', steps: 1 }
		});
	});

	it('that compare give the finding, both sides, what ties them and what is missing', async () => {
		const { answer, included } = await askJson<Envelope>(compareAt('asOf=2020-10-15'));
		expect(answer).toMatchObject({
			left: { from: 'aaland', to: 'borduria', outcome: 'found' },
			right: { from: 'brutopia', to: 'syldavia', outcome: 'found' },
			finding: { kind: 'opposed-patrons' }
		});
		const noted = new Set(answer.notes.map(({ number }) => number));
		for (const [, numbers = ''] of answer.finding.sentence.matchAll(/\[([\d, ]+)\]/g))
			for (const number of numbers.split(', ')) expect(noted).toContain(Number(number));
		const taken = new Set(ids(included.relationships));
		for (const id of answer.finding.relationships) expect(taken).toContain(id);
		const claims = new Set(included.claims.map(({ address }) => address));
		for (const note of answer.notes)
			for (const claim of note.claims) expect(claims).toContain(claim);
	});

	it('are the same by parameters and by line', async () => {
		const line = 'Åland -> Borduria vs Brutopia -> Syldavia @2020-10-15';
		const [byParameters, byLine] = [
			await askJson<Envelope>(compareAt('asOf=2020-10-15')),
			await askJson<Envelope>(`/api/v1/query?q=${encodeURIComponent(line)}`)
		];
		expect(byLine).toEqual(byParameters);
		expect(byLine['query']).toBe(line);
	});

	it('ask about any time when told so', async () => {
		const { effective, query } = await askJson<Envelope>(compareAt('during=all'));
		expect(effective).toEqual({ during: 'all', filters: {} });
		expect(query).toBe('Åland -> Borduria vs Brutopia -> Syldavia @all');
	});

	it('are asked backwards and either way by direction', async () => {
		const query = async (direction: string) =>
			(await askJson<Envelope>(`/api/v1/paths?from=borduria&to=aaland&direction=${direction}`))[
				'query'
			];
		expect(await query('against')).toBe('Åland ->> Borduria');
		expect(await query('any')).toBe('Borduria -- Åland');
	});
});
