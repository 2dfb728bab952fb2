import { describe, expect, it } from 'vitest';
import { UnreachableFactsError } from '#lib/app/service/fetch-facts.ts';
import { votingFetcher } from '#lib/app/service/fetch-voting.ts';
import { writeSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { voting } from '../../build/voting.ts';

const REVISION = '000000000000';
const SERIES = writeSeriesArtefact({ voting: voting('aaland 10: 2020 0.5 70') }, REVISION);

/** A network that answers in turn; a text is found, undefined is no answer. */
function network(...answers: readonly (string | undefined)[]) {
	const asked: string[] = [];
	const fetch = (address: string) => {
		asked.push(address);
		const answer = answers[asked.length - 1];
		return answer === undefined
			? Promise.reject(new TypeError('Failed to fetch'))
			: Promise.resolve(new Response(answer));
	};
	const fetcher = votingFetcher(
		fetch as typeof globalThis.fetch,
		(part = 'core') => `/snapshot/${part}`,
		REVISION
	);
	return { asked, fetcher };
}

describe('how states voted, over the network', () => {
	it('is fetched when first asked for, and kept', async () => {
		const { asked, fetcher } = network(SERIES);
		expect(asked).toEqual([]);
		const [first, second] = await Promise.all([fetcher(), fetcher()]);
		expect(first?.points.get('aaland')?.get(2020)).toMatchObject({ ideal: 0.5, votes: 70 });
		expect(second).toBe(first);
		expect(asked).toEqual(['/snapshot/series']);
	});

	it('is tried again after it failed', async () => {
		const { asked, fetcher } = network(undefined, SERIES);
		await expect(fetcher()).rejects.toThrow(UnreachableFactsError);
		expect((await fetcher())?.horizon).toBe(2024);
		expect(asked).toHaveLength(2);
	});

	it('is kept though the reader who asked went on to something else', async () => {
		const { asked, fetcher } = network(SERIES);
		await expect(fetcher(AbortSignal.abort(new Error('elsewhere')))).rejects.toThrow('elsewhere');
		expect((await fetcher())?.source).toBe('votes');
		expect(asked).toHaveLength(1);
	});

	it('is nothing where the facts hold no series, and a reason to load anew where it is of others', async () => {
		const none = network(writeSeriesArtefact({}, REVISION));
		expect(await none.fetcher()).toBeUndefined();
		const other = network(writeSeriesArtefact({}, 'ffffffffffff'));
		await expect(other.fetcher()).rejects.toThrow('load the page again');
	});
});
