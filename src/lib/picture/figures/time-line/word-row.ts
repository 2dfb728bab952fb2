import type { Attested } from '#lib/facts/model/relationship.ts';
import { cautionOf, withCaution } from '#lib/answers/text/word-caution.ts';
import { wordPeriods } from '#lib/answers/text/word-period.ts';
import { STANDING_WORDS } from '#lib/answers/text/words.ts';
import type { TimeRow } from './read-rows.ts';

/** The kind of a row with its direction: `arms →`, `← arms`, `defence pact`. */
export function wordWay({ kind: { label }, way }: TimeRow): string {
	switch (way) {
		case 'out':
			return `${label} →`;
		case 'in':
			return `← ${label}`;
		case 'mutual':
			return label;
		default:
			return way satisfies never;
	}
}

/** A row read out: `armed Borduria: 1992–1994 and from 2010, last observed in 2017; ended`. Where none of its ties can be stated flatly, neither can the row. */
export function wordRow(row: TimeRow): string {
	const { kind, way, label, ties, standing } = row;
	const verb =
		way === 'out'
			? `${kind.verb.past} ${label}`
			: way === 'in'
				? `${kind.inverse} ${label}`
				: `${kind.label} with ${label}`;
	const cautions = ties.map(cautionOf);
	const caution = cautions.every((each) => each !== undefined) ? cautions[0] : undefined;
	const reply = caution?.reply === undefined ? '' : ` (${caution.reply})`;
	return `${withCaution(verb, caution)}${reply}: ${wordDates(ties)}; ${STANDING_WORDS[standing]}`;
}

/** When its ties held, in years. */
export function wordDates(ties: readonly Attested[]): string {
	const words = wordPeriods(ties);
	return words === '' ? 'no dates given' : words;
}
