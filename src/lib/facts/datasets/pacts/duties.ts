/** A duty that a treaty may lay on a state towards another. */
export interface Duty {
	readonly id: 'defence' | 'offence' | 'neutrality' | 'non-aggression' | 'consultation';
	/** Kind of the tie where both are bound. */
	readonly kind: string;
	/** Kind where only one is: a one-way duty to defend or to respect is a guarantee. */
	readonly aloneKind: string;
	/** Whether the kind where both are bound is one of those that may also hold one way. */
	readonly either: boolean;
	/** Goes after "bound by treaty to", of both towards each other, and of one; the other state follows. */
	readonly mutualWords: string;
	readonly aloneWords: string;
}

export const DEFENCE: Duty = {
	id: 'defence',
	kind: 'alignment.defence-pact',
	aloneKind: 'alignment.guarantee',
	either: true,
	mutualWords: 'defend each other',
	aloneWords: 'defend'
};
export const OFFENCE: Duty = {
	id: 'offence',
	kind: 'alignment.offence-pact',
	aloneKind: 'alignment.offence-pact',
	either: true,
	mutualWords: 'join in each other’s attacks',
	aloneWords: 'join in attacks by'
};
export const NEUTRALITY: Duty = {
	id: 'neutrality',
	kind: 'alignment.neutrality-pact',
	aloneKind: 'alignment.neutrality-pact',
	either: true,
	mutualWords: 'stay neutral in each other’s wars',
	aloneWords: 'stay neutral in wars of'
};
export const NON_AGGRESSION: Duty = {
	id: 'non-aggression',
	kind: 'alignment.non-aggression-pact',
	aloneKind: 'alignment.guarantee',
	either: false,
	mutualWords: 'use no force against each other',
	aloneWords: 'use no force against'
};
export const CONSULTATION: Duty = {
	id: 'consultation',
	kind: 'alignment.consultation-pact',
	aloneKind: 'alignment.consultation-pact',
	either: true,
	mutualWords: 'consult each other in a crisis',
	aloneWords: 'consult in a crisis with'
};
