/** A duty that a treaty may lay on a state towards another. */
export interface Duty {
	readonly id: 'defence' | 'offence' | 'neutrality' | 'non-aggression' | 'consultation';
	/** Kind of the tie where both are bound. */
	readonly kind: string;
	/** Kind where only one is: a one-way duty to defend or to respect is a guarantee. */
	readonly aloneKind: string;
	/** Whether the kind where both are bound is one of those that may also hold one way. */
	readonly either: boolean;
	/** Goes after "bound by treaty to"; `each other` or the other state follows. */
	readonly words: string;
}

export const DEFENCE: Duty = {
	id: 'defence',
	kind: 'alignment.defence-pact',
	aloneKind: 'alignment.guarantee',
	either: true,
	words: 'defend'
};
export const OFFENCE: Duty = {
	id: 'offence',
	kind: 'alignment.offence-pact',
	aloneKind: 'alignment.offence-pact',
	either: true,
	words: 'join in an attack by'
};
export const NEUTRALITY: Duty = {
	id: 'neutrality',
	kind: 'alignment.neutrality-pact',
	aloneKind: 'alignment.neutrality-pact',
	either: true,
	words: 'stay neutral in a war of'
};
export const NON_AGGRESSION: Duty = {
	id: 'non-aggression',
	kind: 'alignment.non-aggression-pact',
	aloneKind: 'alignment.guarantee',
	either: false,
	words: 'use no force against'
};
export const CONSULTATION: Duty = {
	id: 'consultation',
	kind: 'alignment.consultation-pact',
	aloneKind: 'alignment.consultation-pact',
	either: true,
	words: 'consult in a crisis with'
};
