import { beforeAll, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { envelopeOf } from '#lib/app/server/api/envelope.ts';
import { LONGEST_PAGE } from '#lib/app/server/api/page-of.ts';
import type { BlocsAnswered } from '#lib/answers/text/answered.ts';
import { ask, askJson, serverOf } from './ask.ts';
import { described } from './validate.ts';

interface Included {
	readonly relationships: { id: string }[];
	readonly withheld?: Record<string, number>;
}

/** More ties between two than any answer includes. */
const TIES = LONGEST_PAGE + 30;
const crowded = () =>
	serverOf(
		'aaland —support.arms→ borduria @2000 grade A2 source herald id best-of-all',
		...Array.from(
			{ length: TIES - 1 },
			(_, index) =>
				`aaland —support.arms→ borduria @${String(1900 + (index % 100))} in war-${String(index)} against syldavia id tie-${String(index)}`
		)
	);

beforeAll(() => {
	useLoaded(crowded());
});

describe('what an answer includes', () => {
	it('is bounded, and says how much is withheld', async () => {
		const address = '/api/v1/paths?from=aaland&to=borduria';
		const answer = await askJson<{ included: Included }>(address);
		expect(answer.included.relationships.length).toBe(LONGEST_PAGE);
		expect(answer.included.withheld).toEqual({ relationships: TIES - LONGEST_PAGE });
		const { answerOf } = await described();
		answerOf('/api/v1/paths')(answer);
	});

	it('holds what the notes cite before anything else', () => {
		const world = crowded();
		const against = Array.from(world.graph.relationships, ({ id }) => id).sort();
		const last = against.at(-1) ?? '';
		const claims = [`${last}/gazette`];
		const answered: BlocsAnswered = {
			ask: 'blocs',
			question: { ask: 'blocs', groups: false, filters: {} },
			blocs: {
				blocs: [
					{
						name: 'aaland',
						members: ['aaland', 'borduria'],
						positiveInside: 1,
						negativeInside: 1,
						joined: [],
						opposed: [],
						against
					}
				],
				alone: [],
				between: [],
				centrality: [],
				modularity: 0,
				leftOut: { mixed: 0, turned: 0, unsigned: 0, uncertain: 0 },
				complete: true,
				searched: 1
			},
			told: [[[{ text: 'So it is' }, { cite: claims }]]],
			title: 'One bloc',
			subtitle: 'Blocs',
			prose: [],
			notFound: [],
			footnotes: [{ number: 1, source: 'gazette', claims }],
			effective: { mode: 'all-time' },
			revision: '000000000000'
		};
		const { included } = envelopeOf(world, 'blocs', answered);
		expect(included.relationships.length).toBe(LONGEST_PAGE);
		expect(included.claims.map(({ address }) => address)).toContain(claims[0]);
		expect(included).toMatchObject({ withheld: { relationships: TIES - LONGEST_PAGE } });
	});

	it('is bounded beside records too', async () => {
		const { included } = await askJson<{ included: Included }>('/api/v1/entities/aaland');
		expect(included.relationships.length).toBe(LONGEST_PAGE);
		expect(included.withheld).toEqual({ relationships: TIES - LONGEST_PAGE });
	});

	it('is whole where it is little', async () => {
		const { included } = await askJson<{ included: Included }>(
			'/api/v1/paths?from=aaland&to=borduria&grade=A2'
		);
		expect(included).not.toHaveProperty('withheld');
	});
});

describe('a question', () => {
	it('that no line could say is refused before it is answered', async () => {
		const via = Array.from({ length: 50 }, (_, index) => `via=war-${String(index * 3)}`);
		const long = await ask(
			`/api/v1/compare?left=aaland&left=borduria&right=aaland&right=syldavia&${via.join('&')}&${via.join('&').replaceAll('via', 'avoid')}`
		);
		expect(long.status).toBe(400);
		expect(await long.json()).toMatchObject({ title: 'The question is too long' });
	});
});
