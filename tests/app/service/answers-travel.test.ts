import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { ask, TODAY } from '../../build/asking.ts';
import { sourceLookup } from '../../build/world.ts';
import { votes } from '../../build/voting.ts';
import { patrons } from '../explorer/world.ts';

const { world, texts } = patrons();

/** What a worker answers reaches the page as a copy: nothing in it may be a function, a getter or private. */
describe('an answer that is copied from a worker', () => {
	it.each([
		'Aaland -> Borduria @2020-10-15',
		'Aaland ->> Syldavia max 4',
		'Aaland -> Borduria vs Ruritania -> Syldavia @2020-10-15',
		'proxies',
		'balance @2010..2022',
		'drift Aaland between Borduria, Syldavia',
		'blocs @2020',
		'changes @2015..2021'
	])('is whole: %s', (line) => {
		const voting = votes('aaland 10: 2020 0.5 70', 'borduria 20: 2020 0.1 70');
		const answered = answerQuestion(
			world.graph,
			ask(world.graph.snapshot, line),
			TODAY,
			{ textOf: (address) => texts.get(address), sourceOf: sourceLookup(world.graph.snapshot) },
			{ voting }
		);
		expect(structuredClone(answered)).toEqual(answered);
	});
});
