import { describe, expect, it } from 'vitest';
import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { FetchedTexts } from '#lib/app/service/claim-texts.ts';
import { ClaimStore } from '#lib/app/service/claim-store.ts';
import { inProcess } from '#lib/app/service/in-process.ts';
import { ask, TODAY } from '../../build/asking.ts';
import { votes } from '../../build/voting.ts';
import { sourceLookup } from '../../build/world.ts';
import { patrons } from '../explorer/world.ts';

const { world, texts } = patrons();
const LINE = 'Aaland -> Borduria vs Ruritania -> Syldavia @2020-10-15';

const NO_VOTES = () => Promise.resolve(undefined);

/** Texts and sources that come only when they are asked for. */
function shelf(): FetchedTexts & { readonly asked: string[] } {
	const atHand = new Map<string, ClaimText>();
	const sources = new Map<string, Source>();
	const find = sourceLookup(world.graph.snapshot);
	const asked: string[] = [];
	return {
		asked,
		textOf: (address) => atHand.get(address),
		sourceOf: (id) => sources.get(id),
		need: (relationships) => {
			const before = atHand.size;
			asked.push(...relationships);
			for (const [address, text] of texts)
				if (relationships.some((id) => address.startsWith(`${id}/`))) atHand.set(address, text);
			return Promise.resolve(atHand.size > before);
		},
		needSources: (ids) => {
			const before = sources.size;
			asked.push(...ids);
			for (const source of ids.flatMap((id) => find(id) ?? [])) sources.set(source.id, source);
			return Promise.resolve(sources.size > before);
		}
	};
}

describe('the service in process', () => {
	it('fetches the texts that its answer is told with, and no others', async () => {
		const taken = shelf();
		const service = inProcess(world.graph, taken, TODAY, NO_VOTES);
		const answered = await service.ask(ask(world.graph.snapshot, LINE));
		expect(answered.title).toBe('Opposed patrons');
		expect(taken.asked).toContain('borduria-armed-syldavia');
		expect(taken.asked).not.toContain('tapioca-leads-aaland');
	});

	it('answers without a text that its shard does not hold, as where a folder was copied by half', async () => {
		let fetched = 0;
		const graph = world.graph;
		const store = new ClaimStore(graph, {
			claims: () => Promise.resolve((fetched++, new Map())),
			sources: () => Promise.resolve((fetched++, []))
		});
		const service = inProcess(graph, store, TODAY, NO_VOTES);
		const answered = await service.ask(ask(graph.snapshot, LINE));
		expect(answered.title).toBe('Opposed patrons');
		expect(fetched).toBeGreaterThan(0);
	});

	it('gives the texts of one relationship by claim', async () => {
		const service = inProcess(world.graph, shelf(), TODAY, NO_VOTES);
		const said = await service.claimTexts('aaland-arms-borduria');
		expect([...said.values()].map(({ says }) => says)).toEqual(['Said for a test.']);
	});

	it('has no texts for what does not exist', async () => {
		expect(
			(await inProcess(world.graph, shelf(), TODAY, NO_VOTES).claimTexts('nothing')).size
		).toBe(0);
	});

	it('fetches how states voted only where a drift is asked for, and tells the drift with it', async () => {
		let asked = 0;
		const service = inProcess(world.graph, shelf(), TODAY, () => {
			asked++;
			return Promise.resolve(votes('aaland 10: 2020 0.5 70', 'borduria 20: 2020 0.1 70'));
		});
		await service.ask(ask(world.graph.snapshot, LINE));
		expect(asked).toBe(0);
		const drift = await service.ask(
			ask(world.graph.snapshot, 'drift Aaland between Borduria, Syldavia')
		);
		expect(asked).toBe(1);
		expect(JSON.stringify(drift.prose)).toContain('0.40 (70 and 70 votes) in 2020');
	});

	it('gives no drift without the votes where they cannot be had, and says why', async () => {
		const service = inProcess(world.graph, shelf(), TODAY, () =>
			Promise.reject(new Error('No answer from the network.'))
		);
		await expect(
			service.ask(ask(world.graph.snapshot, 'drift Aaland between Borduria, Syldavia'))
		).rejects.toThrow('No answer from the network.');
	});

	it('stops where it is told to', async () => {
		const service = inProcess(world.graph, shelf(), TODAY, NO_VOTES);
		const question = ask(world.graph.snapshot, LINE);
		await expect(service.ask(question, AbortSignal.abort(new Error('enough')))).rejects.toThrow(
			'enough'
		);
	});
});
