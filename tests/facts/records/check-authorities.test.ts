import { describe, expect, it } from 'vitest';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { filesWith, withObservations, wordProblems } from '../../build/compiled.ts';

const RULE = (entity: string, dataset = 'codings-2-1') => `- id: aaland-council
  state: aaland
  entity: ${entity}
  dataset: ${dataset}
  sources: [gazette]
  because: The council held the capital.
`;

function problemsWith(authorities: string): string[] {
	const files = withObservations(filesWith({ 'authorities.yaml': authorities }));
	files.set('compiled/codings-2-1.entities.jsonl', '');
	return wordProblems(parseRecords(files).problems ?? []);
}

describe('the file of authorities among the records', () => {
	it('is in order where what it names is there', () => {
		expect(problemsWith(RULE('borduria'))).toEqual([]);
	});

	it('has its problems named with their place, like every other file', () => {
		expect(problemsWith(RULE('bordurja'))).toEqual([
			expect.stringMatching(/^authorities\.yaml:3 unknown-entity: .*"bordurja".*borduria/)
		]);
		expect(problemsWith(RULE('borduria', 'nothing'))).toEqual([
			expect.stringMatching(/^authorities\.yaml:4 unknown-reference: /)
		]);
		expect(problemsWith('- id: [\n')).not.toEqual([]);
	});
});
