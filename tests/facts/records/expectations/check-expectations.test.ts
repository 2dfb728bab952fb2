import { describe, expect, it } from 'vitest';
import { checkExpectations } from '#lib/facts/records/expectations/check-expectations.ts';
import { filesWith, parsed, withObservations, wordProblems } from '../../../build/compiled.ts';

const { records } = parsed(
	withObservations(
		filesWith(),
		{ kind: 'support.arms', from: 'aaland', to: 'syldavia', on: '1992..1994' },
		{ kind: 'support.arms', from: 'aaland', to: 'syldavia', on: '1993..1996', dataset: 'listings' }
	)
);

function problems(text: string): string[] {
	return wordProblems(checkExpectations(text, records));
}

describe('what the facts hold at least', () => {
	it('is in order where there is as much, or more', () => {
		expect(
			problems(
				'- { id: entities-by-kind, least: { state: 3 } }\n- { id: relationships-by-kind, least: { support.arms: 2 } }\n- { id: claims-by-source, least: { listings: 1, codings-2-1: 1 } }\n'
			)
		).toEqual([]);
	});

	it('is named with its line where there is less', () => {
		expect(problems('- id: claims-by-source\n  least:\n    gazette: 1\n    listings: 2\n')).toEqual(
			[
				'expectations.yaml:4 fewer-than-expected: At least 2 claims by source "listings" are expected, and there are 1: find what was lost, or say in the commit why there are fewer.'
			]
		);
	});

	it('names what may be meant where there is none', () => {
		expect(problems('- { id: entities-by-kind, least: { states: 1 } }\n').join()).toContain(
			'Did you mean "state"?'
		);
	});

	it('counts only what can be counted, in whole numbers', () => {
		expect(problems('- { id: words, least: {} }\n').join()).toContain('unknown-value');
		expect(problems('- { id: entities-by-kind, least: { state: 1.5 } }\n').join()).toContain(
			'wrong-type'
		);
		expect(problems('- { id: entities-by-kind }\n').join()).toContain('missing-key');
	});
});
