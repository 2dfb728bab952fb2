import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findRelationship } from '#lib/answers/graph/graph.ts';
import { correctionStub } from '#lib/app/explorer/correction-stub.ts';
import { patrons } from './world.ts';

const { world } = patrons();
const tie = findRelationship(world.graph, 'aaland-arms-borduria')!;

function stubOf(text: { says: string; at?: string } | undefined) {
	return correctionStub({
		tie,
		claim: tie.claims[0],
		text,
		source: 'https://example.org/?a=1#b',
		revision: '000000000000',
		page: 'https://multipolar.example/relationship/aaland-arms-borduria#c'
	});
}

describe('the report of a correction', () => {
	it('is YAML that says which claim it is about, and what that says', () => {
		expect(parse(stubOf({ says: 'Drones were delivered.', at: 'p. 3' }))).toEqual({
			correction: {
				record: 'aaland-arms-borduria',
				claim: `aaland-arms-borduria/${tie.claims[0].id}`,
				// A revision of digits alone must not become a number.
				revision: '000000000000',
				page: 'https://multipolar.example/relationship/aaland-arms-borduria#c',
				kind: 'support.arms',
				stance: 'asserts',
				since: '2020-07',
				until: '2020-11',
				says: 'Drones were delivered.',
				source: 'https://example.org/?a=1#b',
				at: 'p. 3',
				wrong: '',
				proposed: '',
				'shown-by': { url: '', at: '' }
			}
		});
	});

	it.each(['He said: "no" # not', 'two\nlines: yes', '- [x] {y}', "it's 50 %", ''])(
		'keeps any wording whole: %j',
		(says) => {
			const read = parse(stubOf({ says })) as { correction: { says: string } };
			expect(read.correction.says).toBe(says);
		}
	);

	it('can be filled in while the text of the claim has not come', () => {
		expect(parse(stubOf(undefined))).toMatchObject({ correction: { says: '', wrong: '' } });
	});
});
