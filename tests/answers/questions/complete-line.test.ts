import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine } from '#lib/answers/questions/complete-line.ts';
import { withCompletion } from '#lib/answers/questions/completion.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import { lexiconOf } from '../../build/asking.ts';
import { hostileLexicon } from '../../build/hostile.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';
import { world } from '../../build/world.ts';

const snapshot = world(
	{
		entities: {
			aaland: { label: 'Åland' },
			'grand-fenwick': { label: 'Grand Fenwick' },
			balance: { kind: 'group', label: 'Balance' }
		}
	},
	'aaland —support.arms→ borduria @2020 in river-war against syldavia',
	'ruritania —support.arms→ syldavia @2020 in river-war against borduria',
	'grand-fenwick —support.arms→ borduria @2020'
);
const lexicon = { ...lexiconOf(snapshot), sources: new Set(['gazette', 'herald-2020']) };

/** Labels at the caret, which `|` marks; at the end where nothing does. */
function labels(marked: string): string[] {
	return completionsAt(marked).map(({ label }) => label);
}

/** The lines that the completions would make. */
function lines(marked: string): string[] {
	const line = marked.replace('|', '');
	return completionsAt(marked).map((completion) => withCompletion(line, completion));
}

function completionsAt(marked: string) {
	const caret = marked.includes('|') ? marked.indexOf('|') : marked.length;
	return completeLine(marked.replace('|', ''), caret, lexicon);
}

describe('completing a query line', () => {
	it('offers names and findings where a line begins', () => {
		expect(labels('')).toEqual([
			'Åland',
			'Borduria',
			'Grand Fenwick',
			'proxies',
			'balance',
			'drift',
			'blocs',
			'changes'
		]);
		expect(lines('dri')).toEqual(['drift ']);
		expect(lines('bal')).toEqual(['"Balance" ', 'balance ']);
	});

	it('offers what a finding takes, and nothing that belongs to chains', () => {
		expect(labels('proxies ')).toEqual(expect.arrayContaining(['Åland', 'in', '@']));
		expect(labels('balance ')).toEqual(expect.arrayContaining(['groups', '@']));
		expect(labels('blocs ')).toEqual(expect.arrayContaining(['groups', '@', 'grade']));
		expect(labels('drift Åland ')[0]).toBe('between');
		for (const finding of ['proxies', 'balance', 'drift Åland', 'blocs', 'changes'])
			for (const word of ['max', 'limit', 'via', 'avoid', 'order', 'together', 'hubs'])
				expect(labels(`${finding} ${word.slice(0, 2)}`)).not.toContain(word);
		expect(labels('blocs b')).toEqual([]);
	});

	it('offers conflicts after “in”', () => {
		expect(labels('proxies in ')).toEqual(['River war']);
		expect(lines('proxies in riv')).toEqual(['proxies in "River war" ']);
	});

	it('leads from pole to pole', () => {
		expect(labels('drift Åland between ')).toEqual([
			'Borduria',
			'Grand Fenwick',
			'Ruritania',
			'Syldavia'
		]);
		expect(lines('drift Åland between Borduria ')).toEqual(['drift Åland between Borduria, ']);
		expect(labels('drift Åland between Borduria, ')).not.toContain('Borduria');
		expect(labels('drift Åland between Borduria, Syldavia ')).toEqual(
			expect.arrayContaining([', and another', '@'])
		);
	});

	it('offers what is missing before what could follow', () => {
		expect(labels('Borduria ')).toEqual([
			'→ exactly one step',
			'⇉ a path, along the arrows',
			'— a path, either way'
		]);
		expect(labels('Borduria -> Åland max ')).toEqual(['2', '3', '4', '6', '8']);
		expect(labels('blocs standing ')).toEqual(['in-force', 'any']);
		expect(labels('blocs standing in')).toEqual(['in-force']);
		expect(labels('blocs kind arm')).toEqual(['arms', 'armed']);
		expect(labels('blocs source her')).toEqual(['herald-2020']);
		expect(labels('Åland -> Borduria vs Grand Fenwick -> ')).not.toContain('vs');
	});

	it('offers dates after @', () => {
		expect(lines('changes @')).toContain('changes @1991..2021 ');
		expect(lines('blocs @a')).toEqual(['blocs @all ']);
		expect(labels('blocs @2020 ')).not.toContain('@');
	});

	it('completes names of several words, and unfinished quotes', () => {
		expect(lines('Åland -> grand fen')).toEqual(['Åland -> "Grand Fenwick" ']);
		expect(lines('Åland -> "grand fen')).toEqual(['Åland -> "Grand Fenwick" ']);
		expect(lines('changes "Gr')).toEqual(['changes "Grand Fenwick" ']);
	});

	it('replaces the whole word that the caret stands in, whatever follows', () => {
		expect(lines('Bo|rd -> Åland')).toEqual(['Borduria -> Åland']);
		expect(lines('"Gr|and" -> Åland')).toEqual(['"Grand Fenwick" -> Åland']);
		expect(lines('"Gr| -> "Åland"')).toEqual(['"Grand Fenwick" -> "Åland"']);
		expect(lines('Åland -[arm|]-> Borduria')).toEqual([
			'Åland -[support.arms]-> Borduria',
			'Åland -[opposition.armed]-> Borduria'
		]);
	});

	it('offers no word that stands further on', () => {
		expect(labels('blocs | groups @2020')).not.toContain('groups');
		expect(labels('blocs | groups @2020')).not.toContain('@');
		expect(labels('Åland -> Borduria | vs Ruritania -> Syldavia')).not.toContain('vs');
	});
});

describe.each(ASKS)('completions in a line about %s', (ask) => {
	const { lexicon: hostile, nameable } = hostileLexicon();
	const written = questionsAbout(ask, nameable)
		.map((question) => formatLine(question, hostile))
		.filter((line) => line.length < LONGEST_LINE - 100);
	const cut = fc.tuple(written, fc.double({ min: 0, max: 1, noNaN: true }));

	it('never make it unreadable, wherever the caret stands', () => {
		fc.assert(
			fc.property(cut, ([line, part]) => {
				const caret = Math.round(part * line.length);
				const isAtEnd = line.slice(caret).trim() === '';
				for (const completion of completeLine(line, caret, hostile)) {
					const completed = withCompletion(line, completion);
					const parsed = parseLine(completed, hostile);
					const problems = parsed.ok ? [] : parsed.problems;
					const waiting = problems.filter(({ from }) => isAtEnd && restIsBlank(completed, from));
					expect(problems, completed).toEqual(waiting);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('add no problem to what is written so far', () => {
		fc.assert(
			fc.property(cut, ([line, part]) => {
				const begun = line.slice(0, Math.round(part * line.length));
				const parsed = parseLine(begun, hostile);
				const said = new Set(parsed.ok ? [] : parsed.problems.map(({ message }) => message));
				const completions = completeLine(begun, begun.length, hostile);
				expect(completions.length).toBeLessThanOrEqual(8);
				for (const completion of completions) {
					const completed = withCompletion(begun, completion);
					const after = parseLine(completed, hostile);
					for (const { from, message } of after.ok ? [] : after.problems)
						expect(restIsBlank(completed, from) || said.has(message), completed).toBe(true);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a line that is made of completions alone', () => {
	it('can always be read as far as it goes', () => {
		let whole = 0;
		fc.assert(
			fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 10 }), (choices) => {
				let line = '';
				for (const choice of choices) {
					const completions = completeLine(line, line.length, lexicon);
					const completion = completions[choice % Math.max(1, completions.length)];
					if (completion === undefined) break;
					line = withCompletion(line, completion);
					const parsed = parseLine(line, lexicon);
					if (parsed.ok) whole++;
					else
						for (const { from } of parsed.problems)
							expect(restIsBlank(line, from), line).toBe(true);
				}
			})
		);
		expect(whole).toBeGreaterThan(20);
	});
});

function restIsBlank(line: string, from: number): boolean {
	return line.slice(from).trim() === '';
}
