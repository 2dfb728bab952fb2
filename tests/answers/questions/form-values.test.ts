import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, toFormValues } from '#lib/answers/questions/form-values.ts';
import { fromFormValues } from '#lib/answers/questions/from-form-values.ts';
import { missingIn } from '#lib/answers/questions/missing-in.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { date, lexiconOf } from '../../build/asking.ts';
import { hostileLexicon } from '../../build/hostile.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';
import { world } from '../../build/world.ts';

const { lexicon, nameable } = hostileLexicon();
const small = lexiconOf(
	world(
		'aaland —support.arms→ borduria @2020 in river-war against syldavia',
		'ruritania —support.arms→ syldavia @2020 in river-war against borduria'
	)
);

function asked(line: string): Question {
	const parsed = parseLine(line, small);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.problems.map(({ message }) => message).join(' '));
}

describe.each(ASKS)('a form filled with a question about %s', (ask) => {
	it('gives the same question back', () => {
		fc.assert(
			fc.property(questionsAbout(ask, nameable), (question) => {
				const values = toFormValues(question, lexicon);
				expect(missingIn(values)).toBeUndefined();
				expect(fromFormValues(values, lexicon, question)).toEqual(question);
			}),
			{ numRuns: 200 }
		);
	});

	it('asks anew about another date, and about nothing else', () => {
		fc.assert(
			fc.property(questionsAbout(ask, nameable), (question) => {
				const values = { ...toFormValues(question, lexicon), when: ' 1984-06 ' };
				expect(fromFormValues(values, lexicon, question)).toEqual({
					...question,
					when: { mode: 'as-of', date: date('1984-06') }
				});
			})
		);
	});
});

describe('a form', () => {
	it('changes both sides where its one field for both is changed', () => {
		const question = asked(
			'aaland -[arms]-> borduria vs ruritania -[support]->> syldavia via river-war'
		);
		const values = toFormValues(question, small);
		expect(fromFormValues({ ...values, reach: 'either-way' }, small, question)).toMatchObject({
			left: { reach: 'either-way', kinds: ['support.arms'] },
			right: { reach: 'either-way' },
			via: ['river-war']
		});
		const family = fromFormValues({ ...values, families: ['role'] }, small, question);
		expect(family).toMatchObject({ left: { reach: 'step' }, right: { reach: 'path' } });
		expect(family?.ask === 'compare' && family.left.kinds).toEqual(
			family?.ask === 'compare' && family.right.kinds
		);
	});

	it('keeps filters where another sort of question is chosen', () => {
		const question = asked('blocs grade B2 groups');
		const values = {
			...toFormValues(question, small),
			ask: 'changes',
			actors: ['aaland']
		} as const;
		expect(fromFormValues(values, small, question)).toEqual({
			ask: 'changes',
			actors: ['aaland'],
			filters: { grade: { reliability: 'B', credibility: 2 } }
		});
	});

	it.each([
		[{}, 'Name both ends.'],
		[{ ask: 'paths', from: 'aaland', to: 'aaland' }, 'Name two different ends.'],
		[{ ask: 'blocs', when: 'someday' }, 'Write a date'],
		[{ ask: 'drift' }, 'Name one actor.'],
		[{ ask: 'drift', actors: ['aaland'], poles: ['borduria'] }, 'Name two poles or more.'],
		[{ ask: 'drift', actors: ['aaland'], poles: ['borduria', ''] }, 'Name two poles or more.'],
		[{ ask: 'drift', actors: ['aaland'], poles: [...'abcdef'] }, 'Name 5 poles at most.'],
		[{ ask: 'drift', actors: ['aaland'], poles: ['aaland', 'borduria'] }, 'Name each once'],
		[{ ask: 'proxies', actors: [...'abc'] }, 'Name 2 actors at most.'],
		[{ ask: 'proxies', conflicts: ['river-war', 'river-war'] }, 'Name each once.'],
		[{ ask: 'changes', actors: ['aaland', ''] }, 'Choose a name in every field']
	] as const)('says what is missing: %o', (part, message) => {
		const values = { ...EMPTY_FORM, ...part };
		expect(missingIn(values)).toContain(message);
		expect(fromFormValues(values, small)).toBeUndefined();
	});

	it('asks the widest question where nothing is missing', () => {
		expect(fromFormValues({ ...EMPTY_FORM, ask: 'proxies' }, small)).toEqual(asked('proxies'));
		expect(fromFormValues({ ...EMPTY_FORM, ask: 'balance', groups: true }, small)).toEqual(
			asked('balance groups')
		);
	});
});
