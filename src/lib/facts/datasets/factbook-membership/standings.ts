import type { Membership } from '../../model/relationship.ts';

/** What the words in parentheses mean; '' where there are none. A word in neither list stops the import. */
const STANDINGS: ReadonlyMap<string, Membership> = new Map<string, Membership>([
	['', 'member'],
	['observer', 'observer'],
	['associate', 'associate'],
	['associate member', 'associate'],
	['associated member', 'associate'],
	['associate observer', 'observer'],
	['dialogue partner', 'associate'],
	['dialogue member', 'associate'],
	['sectoral dialogue partner', 'associate'],
	['partner', 'associate'],
	['partners', 'associate'],
	['enhanced engagement', 'associate'],
	['candidate', 'candidate'],
	['candidates', 'candidate'],
	['candidate country', 'candidate'],
	['accession candidate', 'candidate'],
	['pending member', 'candidate'],
	['suspended', 'suspended'],
	['temporarily suspended', 'suspended'],
	['excluded from formal participation since 1962', 'suspended'],
	['US suspended security obligations to NZ on 11 August 1986', 'suspended'],
	['participating member, has not signed the 1993 CIS charter', 'associate'],
	[
		'associate member, has not ratified the 1993 CIS charter although it participates in meetings and held the chairmanship of the CIS in 2012',
		'associate'
	],
	// Names, not standings: Taiwan sits in APEC under another one.
	['Chinese Taipei', 'member'],
	['Taipei, China', 'member'],
	// An association of the organisation's non-governmental part.
	['NGOs', 'associate']
]);

export function standingOf(words: string): Membership | undefined {
	return STANDINGS.get(words) ?? STANDINGS.get(words.toLowerCase());
}
