import type { Membership } from '../../model/relationship.ts';

const AS: Readonly<Record<Membership, string>> = {
	member: 'as a member',
	observer: 'as an observer',
	candidate: 'as a candidate',
	associate: 'as an associate or partner',
	suspended: 'as suspended',
	withdrawn: 'as withdrawn'
};

/** "The Factbook's list for Finland named NATO, as a member, first seen on 2023-04-06." */
export function sayMembership(
	state: string,
	standing: Membership,
	organisation: string,
	firstSeen: string
): string {
	return `The Factbook's list for ${state} named ${organisation}, ${AS[standing]}, first seen on ${firstSeen}.`;
}
