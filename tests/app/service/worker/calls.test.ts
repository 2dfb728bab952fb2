import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/app/service/service.ts';
import {
	AnswerFailedError,
	Calls,
	WorkerLostError,
	type WorkerLike
} from '#lib/app/service/worker/calls.ts';
import type { FactsAt, FromWorker, ToWorker } from '#lib/app/service/worker/protocol.ts';
import { ask } from '../../../build/asking.ts';
import { patrons } from '../../explorer/world.ts';

const { world } = patrons();
const FACTS: FactsAt = {
	revision: '0123456789ab',
	folder: '/snapshot/aaa',
	today: world.graph.snapshot.revision as never
};
const QUESTION: Question = ask(world.graph.snapshot, 'Aaland -> Borduria');
const ANSWER = { ask: 'paths', title: 'An answer' } as unknown as Answered;

/** A worker that does nothing by itself: the test speaks for it. */
class SilentWorker extends EventTarget {
	readonly heard: ToWorker[] = [];
	isGone = false;

	postMessage(words: ToWorker): void {
		this.heard.push(words);
	}

	terminate(): void {
		this.isGone = true;
	}

	say(words: FromWorker): void {
		this.dispatchEvent(new MessageEvent('message', { data: words }));
	}
}

let workers: SilentWorker[];
let calls: Calls;

beforeEach(() => {
	vi.useFakeTimers();
	workers = [];
	calls = new Calls(FACTS, () => {
		const worker = new SilentWorker();
		workers.push(worker);
		return worker as unknown as WorkerLike;
	});
});
afterEach(() => vi.useRealTimers());

describe('questions put to a worker', () => {
	it('are given back where a browser refuses to make one', async () => {
		const refused = new Calls(FACTS, () => {
			throw new ReferenceError('Worker is not defined');
		});
		await expect(refused.ask(QUESTION)).rejects.toThrow(WorkerLostError);
		await expect(refused.ask(QUESTION)).rejects.toThrow(WorkerLostError);
	});

	it('start it with the first of them, and name the facts once', () => {
		expect(workers).toHaveLength(0);
		void calls.ask(QUESTION);
		void calls.ask(QUESTION);
		expect(workers).toHaveLength(1);
		expect(workers[0]?.heard).toEqual([
			{ facts: FACTS },
			{ call: 1, question: QUESTION },
			{ call: 2, question: QUESTION }
		]);
	});

	it('have each its own reply, in whatever order replies come', async () => {
		const [first, second] = [calls.ask(QUESTION), calls.ask(QUESTION)];
		workers[0]?.say({ call: 2, failure: 'Nothing is known of it: ask for something else.' });
		workers[0]?.say({ call: 1, answered: ANSWER });
		await expect(second).rejects.toThrow(AnswerFailedError);
		expect(await first).toBe(ANSWER);
	});

	it('are cancelled with the reason of the signal, and the worker is told', async () => {
		const cancel = new AbortController();
		const asked = calls.ask(QUESTION, cancel.signal);
		cancel.abort(new Error('overtaken'));
		await expect(asked).rejects.toThrow('overtaken');
		expect(workers[0]?.heard.at(-1)).toEqual({ cancel: 1 });
	});

	it('are not put at all where the signal is aborted before', async () => {
		await expect(calls.ask(QUESTION, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
		expect(workers).toHaveLength(0);
	});

	it('go to another worker where one given up holds them up', async () => {
		const cancel = new AbortController();
		calls.ask(QUESTION, cancel.signal).catch(() => undefined);
		cancel.abort();
		const next = calls.ask(QUESTION);
		vi.advanceTimersByTime(1000);
		expect(workers.map(({ isGone }) => isGone)).toEqual([true, false]);
		expect(workers[1]?.heard).toEqual([{ facts: FACTS }, { call: 2, question: QUESTION }]);
		workers[1]?.say({ call: 2, answered: ANSWER });
		expect(await next).toBe(ANSWER);
	});

	it('stay where they are, however long they take, once the one given up is dropped', () => {
		const cancel = new AbortController();
		calls.ask(QUESTION, cancel.signal).catch(() => undefined);
		cancel.abort();
		workers[0]?.say({ call: 1, dropped: true });
		void calls.ask(QUESTION);
		vi.advanceTimersByTime(60_000);
		expect(workers).toHaveLength(1);
	});

	it('say that there is no worker where it cannot be started', async () => {
		const asked = calls.ask(QUESTION);
		workers[0]?.dispatchEvent(new Event('error'));
		await expect(asked).rejects.toThrow(WorkerLostError);
		expect(workers[0]?.isGone).toBe(true);
	});
});
