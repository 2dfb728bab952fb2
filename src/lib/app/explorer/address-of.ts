import { formatLine } from '#lib/answers/questions/format-line.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { World } from './world.ts';

/** Where a view of the whole graph with nothing asked lives: the bare address is the first briefing's. */
const WHOLE_GRAPH = '?room=explore';

/** Says that the reader's own data is looked at, and which: it never leaves their browser, so elsewhere it means nothing. */
export const OWN_PARAMETER = 'own';

/** A view as it goes after the path of the explorer. */
export function addressOf(view: View, { lexicon, own }: World): string {
	const address = formatAddress(encodeView(view, (question) => formatLine(question, lexicon)));
	const whole = address === '' || address.startsWith('#') ? `${WHOLE_GRAPH}${address}` : address;
	if (own === undefined) return whole;
	const [search = '', ...hash] = whole.split('#');
	return [`${search}&${OWN_PARAMETER}=${own.address}`, ...hash].join('#');
}
