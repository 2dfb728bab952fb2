import { describe, expect, it } from 'vitest';
import type { BlocsQuestion } from '#lib/answers/questions/question.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { date } from '../../build/asking.ts';
import { signedWorld } from '../../build/signed-world.ts';
import { found, items, paragraphs } from '../../build/told.ts';
import { world } from '../../build/world.ts';

function blocs(snapshot: Snapshot, asked: Partial<BlocsQuestion> = {}) {
	const when = { mode: 'as-of', date: date('2010-06-01') } as const;
	return found<'blocs'>(snapshot, { ask: 'blocs', groups: false, when, ...asked });
}

const CIRCLES = signedWorld(
	'a+b',
	'a+c',
	'a+d',
	'b+c',
	'c+d',
	'w+x',
	'w+y',
	'w+z',
	'x+y',
	'x+z',
	'y+z',
	'd+w',
	'b-d',
	'a-x',
	'b-z',
	'p-q'
);

describe('blocs in words', () => {
	it('says how many there are, what a bloc is and is not, what lies between and who in the middle', () => {
		const told = blocs(CIRCLES);
		expect(told.title).toBe('Two blocs');
		expect(told.subtitle).toBe('Blocs of states by their positive ties, on 1 June 2010');
		const [whole, between, central, alone] = paragraphs(told);
		expect(whole).toBe(
			'On 1 June 2010, those who stood in a positive sign to somebody fell into two blocs. A bloc is a circle with more positive ties inside than chance would give; it is found by counting (Louvain), not declared by its members, and bears the name of the one with most such ties. Their modularity is 0.41: 0 is what chance would give, 1 the clearest cut there can be.'
		);
		expect(between).toBe(
			'Between the blocs around A and around W lay one positive pair and two negative: A against X [1] and B against Z [1].'
		);
		expect(central).toMatch(/most often between two others stood D \(\d+ per cent of pairs\), W/);
		expect(alone).toBe('P and Q were tied by opposition only, in no bloc.');
	});

	it('tells each bloc by what joins its members, and who opposes whom inside', () => {
		expect(items(blocs(CIRCLES))).toEqual([
			'The bloc around A had four members. A stood with C [1], B [1] and D [1]. Inside it were five positive pairs and one negative: B against D [1].',
			'The bloc around W had four members. W stood with X [1], Y [1] and Z [1]. Inside it were six positive pairs and none negative.'
		]);
	});

	it('says that there is none', () => {
		expect(blocs(signedWorld('a-b')).title).toBe('No blocs');
		expect(paragraphs(blocs(signedWorld('a-b')))).toEqual([
			'On 1 June 2010, no two stood in a positive sign to each other.',
			'A and B were tied by opposition only, in no bloc.'
		]);
	});

	it('marks what joins and what opposes where it is last observed, denied or alleged', () => {
		const told = blocs(
			world(
				'a:state —support.arms→ b:state @2003.. observed 2004',
				'a —support.arms→ c:state @2010 denied-by a',
				'b —opposition.threat→ c @2010 allegation by c'
			)
		);
		expect(items(told)).toEqual([
			'The bloc around A had three members. A stood with B (last observed in 2004) [1] and C (claimed and denied) [1]. Inside it were two positive pairs and one negative: B against C (according to C) [1].'
		]);
	});

	it('follows a chain of members to whom each is joined', () => {
		const circle = ['a+b', 'a+c', 'a+d', 'b+c', 'b+d', 'c+d', 'b+e', 'd+e', 'e+f', 'a+f'];
		const other = ['w+x', 'w+y', 'w+z', 'x+y', 'x+z', 'y+z'];
		const told = items(blocs(signedWorld(...circle, ...other)));
		expect(told[0]).toContain('A stood with B [1], D [1], C [1] and F [1]. B stood with E [1].');
	});

	it('names the records whose claims it may need: what joins members and what opposes', () => {
		expect(relationshipsTold(blocs(CIRCLES))).toEqual([
			'a-arms-b',
			'a-arms-c',
			'a-arms-d',
			'a-threat-x',
			'b-threat-d',
			'b-threat-z',
			'w-arms-x',
			'w-arms-y',
			'w-arms-z'
		]);
	});
});
