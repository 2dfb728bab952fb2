import type { ClientInit } from '@sveltejs/kit';
import { isLeftToBrowser } from '#lib/app/service/edition.ts';

/** What the file of a page says is not what the query asks for: it goes before it is taken for it. */
export const init: ClientInit = () => {
	if (isLeftToBrowser(new URL(location.href))) document.querySelector('.page')?.replaceChildren();
};
