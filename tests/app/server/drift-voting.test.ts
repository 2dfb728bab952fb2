import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask, askJson, serverOf } from './ask.ts';
import { described } from './validate.ts';

interface Envelope {
	readonly answer: {
		readonly sentence: string;
		readonly missing: readonly string[];
		readonly notes: readonly { readonly source: string; readonly rows?: readonly string[] }[];
		readonly years: readonly object[];
		readonly voting: Record<string, unknown>;
	};
	readonly included: { readonly sources: readonly { readonly id: string }[] };
}

const DRIFT = '/api/v1/drift?entity=aaland&pole=borduria&pole=syldavia';

beforeAll(() => {
	useLoaded(
		serverOf(
			{
				voting: [
					'aaland 10: 2000..2003 0 70',
					'borduria 20: 2000 1 70, 2002..2003 0.5 12',
					'syldavia 30: 2000..2001 2 70'
				]
			},
			'aaland —alignment.partnership↔ borduria @2000..',
			'aaland —alignment.partnership↔ syldavia @2000..',
			'tapioca —role.leads→ borduria @2000..'
		)
	);
});
afterAll(() => {
	useLoaded(undefined);
});

describe('a drift over HTTP', () => {
	it('tells how they voted beside the ties, with the dataset among its notes and sources', async () => {
		const { answer, included } = await askJson<Envelope>(DRIFT);
		expect(answer.sentence).toContain('Aaland voted nearer to Borduria than to Syldavia in 2000');
		expect(answer.voting).toMatchObject({
			state: 'read',
			source: 'votes',
			horizon: 2024,
			poles: [
				{
					pole: 'borduria',
					years: [
						{ year: 2000, distance: 1, votes: [70, 70], rows: ['10-2000', '20-2000'] },
						{ year: 2001, distance: null, gap: 'no-estimate', without: ['borduria'] },
						{ year: 2002, distance: null, gap: 'few-votes', votes: [70, 12] },
						{ year: 2003, distance: null, gap: 'few-votes' }
					]
				},
				{ pole: 'syldavia', years: [{ distance: 2 }, { distance: 2 }] }
			]
		});
		expect(answer.notes.find(({ source }) => source === 'votes')?.rows).toEqual([
			'row 10-2000',
			'rows 10-2002 to 10-2003',
			'row 20-2000',
			'rows 20-2002 to 20-2003',
			'row 30-2000'
		]);
		expect(included.sources.map(({ id }) => id)).toContain('votes');
		for (const year of answer.years) expect(JSON.stringify(year)).not.toContain('voting');
	});

	it('is as the description says, with votes, without a state, and past the horizon', async () => {
		const { answerOf } = await described();
		const expecting = answerOf('/api/v1/drift');
		for (const address of [
			DRIFT,
			`${DRIFT}&pole=tapioca`,
			`${DRIFT}&during=2025..2026`,
			`${DRIFT}&layer=declaration`
		])
			expecting(await askJson(address));
	});

	it('leaves the votes out where the filters do, and says so', async () => {
		const { answer } = await askJson<Envelope>(`${DRIFT}&layer=declaration`);
		expect(answer.voting).toEqual({ state: 'filtered' });
		expect(answer.missing).toContain('No distance in UN voting: the filters leave it out.');
	});

	it('has them in the file of a question, among its sources', async () => {
		const line = encodeURIComponent('drift Aaland between Borduria, Syldavia');
		const text = await (await ask(`/api/v1/export?format=json&q=${line}`)).text();
		expect(text).toContain('"votes"');
	});
});

describe('the series of a revision', () => {
	it('are an artefact of it, read by the reader that browsers use', async () => {
		const response = await ask('/api/v1/snapshot/000000000000/series');
		expect(response.headers.get('content-type')).toContain('application/json');
		const series = readSeriesArtefact(await response.text(), '000000000000');
		expect(series?.voting?.series.map(({ state }) => state)).toEqual([
			'aaland',
			'borduria',
			'syldavia'
		]);
		expect((await ask('/api/v1/snapshot/ffffffffffff/series')).status).toBe(410);
	});
});
