import { sourcedLines } from '../sourced-lines.ts';
import { AFRICA } from './given-names/africa.ts';
import { AMERICAS } from './given-names/americas.ts';
import { ASIA } from './given-names/asia.ts';
import { EUROPE } from './given-names/europe.ts';

/**
 * Full names of leaders whom Archigos and Herre have by surname only and the
 * Factbook not at all: `<state> <surname as coded>: <name>`, below the page, or
 * the dataset, that has the person in this state under this name. A name that
 * none was found for is not here: its leader keeps the surname. Accents may be
 * more than the source prints.
 */
export const GIVEN = [EUROPE, AMERICAS, AFRICA, ASIA].flatMap(sourcedLines);

/** By state and surname, as `france Mitterand`. */
export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
	GIVEN.map(({ text }) => {
		const [coded = '', name = ''] = text.split(': ');
		return [coded, name] as const;
	})
);
