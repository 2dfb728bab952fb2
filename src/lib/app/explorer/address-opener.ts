import type { DecodedView } from '#lib/picture/view/address.ts';
import { Coming } from './coming.ts';
import type { openView } from './open-view.ts';

/** What opens addresses, with the grammar of questions. A page brings the view of its own address, so that the first picture does without. */
export const ADDRESS_OPENER = new Coming(async () => (await import('./open-view.ts')).openView);

/** Opens an address as `openView` does. Load the opener before. */
export function openAddress(...asked: Parameters<typeof openView>): DecodedView {
	const open = ADDRESS_OPENER.here;
	if (open === undefined) throw new OpenerMissingError();
	return open(...asked);
}

/** A programmer's mistake: an address is opened before its opener is there. */
export class OpenerMissingError extends Error {
	constructor() {
		super('An address was to be opened before what opens addresses was loaded.');
		this.name = 'OpenerMissingError';
	}
}
