import { describe, expect, it } from 'vitest';
import { Draft } from '#lib/app/explorer/draft.svelte.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { ask } from '../../build/asking.ts';
import { patrons } from '../../app/explorer/world.ts';

const { world } = patrons();
const { snapshot } = world.graph;

const LINES = [
	'Aaland -> Borduria',
	'Aaland ->> Syldavia @1995..2021 max 3 limit 10',
	'Aaland -[support]-> Borduria vs Ruritania -[support]-> Syldavia @2020-10-15',
	'Aaland -- Syldavia @2020 avoid Borduria order evidence together hubs grade B2',
	'Aaland -[arms]-> Borduria vs Ruritania ->> Syldavia'
];

describe('the form and the line are two views of one question', () => {
	for (const line of LINES)
		it(`takes over and gives back ${line}`, () => {
			const question = ask(snapshot, line);
			const draft = new Draft(world.lexicon);
			draft.take(question);
			expect(draft.missing).toBeUndefined();
			expect(draft.question).toEqual(question);
		});

	it('says what is missing instead of asking half a question', () => {
		const draft = new Draft(world.lexicon);
		expect(draft.question).toBeUndefined();
		expect(draft.missing).toBe('Name both ends.');
		draft.ask = 'paths';
		draft.from = 'aaland';
		draft.to = 'aaland';
		expect(draft.missing).toBe('Name two different ends.');
		draft.to = 'borduria';
		draft.when = 'someday';
		expect(draft.missing).toMatch(/^Write a date/);
		draft.when = '2020';
		expect(draft.question && formatLine(draft.question, world.lexicon)).toBe(
			'Aaland -> Borduria @2020'
		);
	});
});
