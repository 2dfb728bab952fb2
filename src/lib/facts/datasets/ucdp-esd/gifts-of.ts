import type { Credibility } from '../../model/grade.ts';
import { kindOfLetter, kindsOfLetters, type Letter } from './letters.ts';
import type { Assigned } from './assign-types.ts';

/**
 * What is told of one supporter and one supported in one year.
 *
 * `given`: it gave support of this kind. `untyped`: it gave support, of what type is
 * not known. `one-of`: it gave support, of one or more of these types. `perhaps`: it
 * gave other support too, and one or more of those named with it gave these.
 */
export interface Gift {
	readonly kind: string;
	readonly how: 'given' | 'untyped' | 'one-of' | 'perhaps';
	readonly letters: readonly Letter[];
	readonly oneOf?: readonly string[];
	readonly credibility: Credibility;
}

const UNSPECIFIED = 'support.unspecified';

/** Each kind once; types that cannot be told to be somebody's as unspecified support with what it may have been. */
export function giftsOf({ given, perhaps }: Assigned): Gift[] {
	const kinds = kindsOfLetters(given.filter((letter) => letter !== 'u'));
	const gifts = kinds.map((kind): Gift => ({
		kind,
		how: 'given',
		letters: given.filter((letter) => kindOfLetter(letter) === kind),
		credibility: 2
	}));
	if (given.includes('u'))
		gifts.push({
			kind: UNSPECIFIED,
			how: 'untyped',
			letters: ['u'],
			oneOf: kindsOfLetters(['u']),
			credibility: 4
		});
	const open = perhaps.filter((letter) => !kinds.includes(kindOfLetter(letter) ?? ''));
	if (open.length > 0)
		gifts.push({
			kind: UNSPECIFIED,
			how: given.length === 0 ? 'one-of' : 'perhaps',
			letters: open,
			oneOf: kindsOfLetters(open),
			credibility: open.includes('u') ? 4 : 3
		});
	return gifts;
}
