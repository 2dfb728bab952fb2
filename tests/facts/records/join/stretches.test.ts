import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMeeting, meet } from '#lib/facts/records/join/stretches.ts';

const stretch = fc
	.tuple(
		fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(-Infinity)),
		fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(Infinity))
	)
	.map(([from, length]) => ({
		stretch: { from, to: Number.isFinite(from) ? from + length : length }
	}));

describe('members whose stretches meet', () => {
	it('are grouped as a slow look at every two of them groups them', () => {
		fc.assert(
			fc.property(fc.array(stretch, { maxLength: 14 }), (members) => {
				const group = members.map((_, index) => index);
				for (let round = 0; round < members.length; round++)
					for (const [i, a] of members.entries())
						for (const [j, b] of members.entries())
							if (meet(a.stretch, b.stretch))
								group[i] = group[j] = Math.min(group[i] ?? 0, group[j] ?? 0);
				const slow = new Set(group).size;
				const groups = groupMeeting(members);
				expect(groups).toHaveLength(slow);
				expect(groups.flatMap((each) => each.members)).toHaveLength(members.length);
				for (const { stretch: all, members: own } of groups) {
					expect(all.from).toBe(Math.min(...own.map((each) => each.stretch.from)));
					expect(all.to).toBe(Math.max(...own.map((each) => each.stretch.to)));
				}
			})
		);
	});
});
