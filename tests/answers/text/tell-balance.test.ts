import { describe, expect, it } from 'vitest';
import type { BalanceQuestion } from '#lib/answers/questions/question.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { date } from '../../build/asking.ts';
import { signedWorld } from '../../build/signed-world.ts';
import { found, items, paragraphs } from '../../build/told.ts';
import { world } from '../../build/world.ts';

function balance(snapshot: Snapshot, asked: Partial<BalanceQuestion> = {}) {
	const when = { mode: 'as-of', date: date('2010-06-01') } as const;
	return found<'balance'>(snapshot, { ask: 'balance', actors: [], groups: false, when, ...asked });
}

const FOUR = signedWorld('b+c', 'b+d', 'c-d', 'a-c', 'a-d', 'a+b');

describe('balance in words', () => {
	it('counts pairs and triads by kind, says what is expected, and that it is no more than that', () => {
		const told = balance(FOUR);
		expect(told.title).toBe('0 per cent of triads balanced');
		expect(told.subtitle).toBe('Structural balance among states, on 1 June 2010');
		expect(paragraphs(told)).toEqual([
			'On 1 June 2010, four states were tied in six signed pairs, three positive and three negative. They form four triads, of which none (0 per cent) was balanced. All were unbalanced: three in which one stood with two who stood against each other and one in which three stood against each other. At least two signs would have had to change for the whole to be balanced (the frustration index, found exactly).',
			'Of the unbalanced triads, three held A, three B, three C and three D.',
			'Balance theory would expect the friend of a friend to be a friend and the enemy of an enemy too; that is an expectation, and a triad that does not meet it is no error.'
		]);
	});

	it('tells each triad from the one who stands between two opponents, whoever that is', () => {
		expect(items(balance(FOUR))).toEqual([
			'B stood with A [1] and with C [1], who stood against each other [1].',
			'B stood with A [1] and with D [1], who stood against each other [1].',
			'A stood against C [1] and against D [1], and C against D [1].',
			'B stood with C [1] and with D [1], who stood against each other [1].'
		]);
	});

	it('speaks of today in the present', () => {
		const today = world(
			'a:state —support.presence→ b:state @2000..',
			'a —support.presence→ c:state @2000..',
			'b —opposition.sanction→ c @2000..'
		);
		const told = found<'balance'>(today, { ask: 'balance', actors: [], groups: false });
		expect(paragraphs(told)[0]).toBe(
			'On 24 November 2026, three states are tied in three signed pairs, two positive and one negative. They form one triad, which is unbalanced: one stands with two who stand against each other. At least one sign would have to change for the whole to be balanced (the frustration index, found exactly).'
		);
		expect(items(told)).toEqual([
			'A stands with B [1] and with C [1], who stand against each other [1].'
		]);
	});

	it('calls the whole balanced where no pair misfits', () => {
		const told = paragraphs(balance(signedWorld('a+b', 'a-c', 'b-c')))[0];
		expect(told).toContain(
			'They form one triad, which was balanced: two stood together against a third.'
		);
		expect(told).toContain('No sign would have had to change');
	});

	it('does not speak of triads or balance where there are none', () => {
		expect(balance(signedWorld('a+b')).title).toBe('No triads');
		expect(paragraphs(balance(signedWorld('a+b')))).toEqual([
			'On 1 June 2010, two states were tied in one signed pair, one positive and none negative. No three of them were all tied to each other. No sign would have had to change for the whole to be balanced: the frustration index was 0.'
		]);
		const nobody = { when: { mode: 'as-of', date: date('1990') } } as const;
		expect(paragraphs(balance(signedWorld('a+b'), nobody))).toEqual([
			'On 31 December 1990, no two states were tied by a sign.'
		]);
	});

	it('counts the pairs that were left out, by why', () => {
		const left = world(
			'a:state —support.arms→ b:state @2010',
			'b —opposition.threat→ a @2010',
			'a —alignment.economic↔ c:state @2000..',
			'a —alignment.economic↔ d:state @2000..'
		);
		expect(paragraphs(balance(left)).at(-1)).toBe(
			'One pair with ties of both signs and two with ties that carry no sign are left out.'
		);
	});

	it('marks what was last observed, what is denied and what is alleged', () => {
		const told = balance(
			world(
				'a:state —support.arms→ b:state @2003.. observed 2004',
				'a —support.arms→ c:state @2010 denied-by a',
				'b —opposition.threat→ c @2010 allegation by c'
			)
		);
		expect(items(told)).toEqual([
			'A stood with B (last observed in 2004) [1] and with C (claimed and denied) [1], who stood against each other (according to C) [1].'
		]);
	});

	it('tells a series by its first, highest, lowest and last year', () => {
		const turning = world(
			'a:state —support.presence→ b:state @2000..2005',
			'a —opposition.sanction→ b @2006..2008',
			'a —support.presence→ c:state @2000..2010',
			'b —support.presence→ c @2000..2010'
		);
		const told = balance(turning, {
			when: { mode: 'during', from: date('2004'), to: date('2008') }
		});
		expect(told.subtitle).toBe(
			'Structural balance among states, at the end of each year, 31 December 2004 to 31 December 2008'
		);
		expect(paragraphs(told)[1]).toBe(
			'At the end of the year, 100 per cent of triads were balanced in 2004 and 0 per cent in 2008; most were so in 2004 (100 per cent), fewest in 2006 (0 per cent).'
		);
	});

	it('cites every sign of a triad, and names the records whose claims it may need', () => {
		const told = balance(FOUR);
		for (const [sentence] of told.told)
			expect(sentence?.filter((run) => 'cite' in run && run.cite.length > 0)).toHaveLength(3);
		expect(relationshipsTold(told)).toEqual([
			'a-arms-b',
			'a-threat-c',
			'a-threat-d',
			'b-arms-c',
			'b-arms-d',
			'c-threat-d'
		]);
	});
});
