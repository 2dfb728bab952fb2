import { describe, expect, it } from 'vitest';
import { Asking } from '#lib/app/explorer/asking.svelte.ts';
import type { Answered, QuestionService } from '#lib/app/service/service.ts';
import { ask } from '../../build/asking.ts';
import { patrons } from '../../app/explorer/world.ts';

const { world } = patrons();
const FIRST = ask(world.graph.snapshot, 'Aaland -> Borduria');
const SECOND = ask(world.graph.snapshot, 'Ruritania -> Syldavia');

/** A service whose answers come when they are let. */
function slow() {
	const waiting: { resolve: (answered: Answered) => void; reject: (error: Error) => void }[] = [];
	const signals: AbortSignal[] = [];
	const service: QuestionService = {
		ask: (_, signal) =>
			new Promise((resolve, reject) => {
				waiting.push({ resolve, reject });
				if (signal !== undefined) signals.push(signal);
			}),
		claimTexts: () => Promise.resolve(new Map())
	};
	const answer = (title: string) => ({ title }) as Answered;
	return { service, waiting, signals, answer };
}

describe('asking', () => {
	it('keeps the last answer until the next has come', async () => {
		const { service, waiting, answer } = slow();
		const asking = new Asking(service, answer('old'));
		asking.ask(FIRST);
		expect(asking.isBusy).toBe(true);
		expect(asking.answered?.title).toBe('old');
		waiting[0]?.resolve(answer('new'));
		await expect.poll(() => asking.answered?.title).toBe('new');
		expect(asking.isBusy).toBe(false);
	});

	it('cancels a question when the next is asked, and hears no late answer', async () => {
		const { service, waiting, signals, answer } = slow();
		const asking = new Asking(service, undefined);
		asking.ask(FIRST);
		asking.ask(SECOND);
		expect(signals[0]?.aborted).toBe(true);
		waiting[1]?.resolve(answer('second'));
		waiting[0]?.resolve(answer('late'));
		await expect.poll(() => asking.isBusy).toBe(false);
		expect(asking.answered?.title).toBe('second');
	});

	it('says what went wrong and keeps what was there', async () => {
		const { service, waiting, answer } = slow();
		const asking = new Asking(service, answer('old'));
		asking.ask(FIRST);
		waiting[0]?.reject(new Error('The facts could not be fetched.'));
		await expect.poll(() => asking.failure).toBe('The facts could not be fetched.');
		expect(asking.answered?.title).toBe('old');
	});
});
