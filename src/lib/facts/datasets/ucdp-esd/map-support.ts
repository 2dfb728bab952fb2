import type { Observation } from '../../model/observation.ts';
import { stretchesOf, type Stretch } from '../ucdp/stretches.ts';
import { yearWords } from '../ucdp/year-words.ts';
import { closingOf, type CodedYears } from './closing-of.ts';
import { LETTERS, kindsOfLetters } from './letters.ts';
import { saySupport } from './say-support.ts';
import type { SupportOfYear } from './support-of.ts';

/** Support in a conflict, against an opponent; consecutive years of it are one observation. */
export function mapSupport(
	years: readonly SupportOfYear[],
	coded: CodedYears,
	conflictId: (year: SupportOfYear) => string
): Observation[] {
	return stretchesOf(years).map((stretch) => {
		const [{ supporter, gift, from, to, against, coalition, mission }] = stretch;
		return {
			key: keyOf(stretch),
			kind: gift.kind,
			from: from.id,
			to: to.id,
			in: conflictId(stretch[0]),
			against: against.id,
			...(gift.oneOf === undefined ? {} : { oneOf: typesOf(stretch) }),
			...(mission === undefined ? {} : { mandate: mission.id }),
			...(coalition === undefined ? {} : { coalition }),
			...(supporter.elements ? { elements: true as const } : {}),
			claim: {
				at: locatorOf(stretch),
				says: saySupport(stretch),
				...closingOf(stretch, coded),
				credibility: worstOf(stretch),
				...(gift.how === 'perhaps' ? { modality: 'implied' as const } : {})
			}
		};
	});
}

/** Of the dataset's own ids: dyad, actor, supporter, first year, kind; and of whom and against whom where a side is several. */
function keyOf([{ row, supporter, gift, to, against }]: Stretch<SupportOfYear>): string {
	const several = row.actor.parties.length + row.opponent.parties.length > 2;
	return [
		row.dyad,
		row.actor.id,
		String(row.year),
		supporter.id,
		gift.kind.replace('support.', ''),
		...(gift.oneOf === undefined ? [] : [gift.how]),
		...(several ? [to.code, against.code] : [])
	].join('-');
}

/** All that it may have been in one year or another. */
function typesOf(stretch: Stretch<SupportOfYear>): string[] {
	return kindsOfLetters(
		LETTERS.filter((letter) => stretch.some(({ gift }) => gift.letters.includes(letter)))
	);
}

function worstOf(stretch: Stretch<SupportOfYear>): SupportOfYear['gift']['credibility'] {
	return stretch.reduce(
		(worst, { gift }) => (gift.credibility > worst ? gift.credibility : worst),
		stretch[0].gift.credibility
	);
}

/** `rows 3670–3672`: ESD numbers its rows. */
function locatorOf(stretch: Stretch<SupportOfYear>): string {
	return `${stretch.length === 1 ? 'row' : 'rows'} ${yearWords(stretch.map(({ row }) => Number(row.id)))}`;
}
