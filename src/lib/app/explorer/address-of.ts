import { formatLine } from '#lib/answers/questions/format-line.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { World } from './world.ts';

/** Where a view of the whole graph with nothing asked lives: the bare address is the first briefing's. */
const WHOLE_GRAPH = '?room=explore';

/** A view as it goes after the path of the explorer. */
export function addressOf(view: View, { lexicon }: World): string {
	const address = formatAddress(encodeView(view, (question) => formatLine(question, lexicon)));
	return address === '' || address.startsWith('#') ? `${WHOLE_GRAPH}${address}` : address;
}
