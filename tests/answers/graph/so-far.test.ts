import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	append,
	gradeOf,
	identitiesOf,
	isExact,
	isLastObserved,
	noneTaken
} from '#lib/answers/graph/paths/so-far.ts';

const step = fc.record({
	grade: fc.integer({ min: 0, max: 36 }),
	lastObserved: fc.boolean(),
	exact: fc.boolean(),
	identity: fc.boolean()
});

describe('what is known of a route so far', () => {
	it('is what looking at all of its steps would give', () => {
		fc.assert(
			fc.property(fc.boolean(), fc.array(step, { maxLength: 8 }), (exact, steps) => {
				const so = steps.reduce(
					(before, each) => append(before, { ...each, ties: [], origins: [] }),
					noneTaken(exact)
				);
				expect(gradeOf(so)).toBe(Math.max(0, ...steps.map(({ grade }) => grade)));
				expect(isLastObserved(so)).toBe(steps.some(({ lastObserved }) => lastObserved));
				expect(isExact(so)).toBe(exact && steps.every((each) => each.exact));
				expect(identitiesOf(so)).toBe(steps.filter(({ identity }) => identity).length);
			})
		);
	});

	it('has a grade worse than any where nothing is asserted', () => {
		const facts = { ties: [], origins: [], lastObserved: false, exact: true, identity: false };
		expect(gradeOf(append(noneTaken(true), { ...facts, grade: Infinity }))).toBeGreaterThan(36);
	});
});
