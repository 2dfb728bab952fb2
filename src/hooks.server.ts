import { building } from '$app/environment';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { readTheme } from '#lib/app/explorer/theme-name.ts';
import { unreadableAddress } from '#lib/app/server/api/unreadable-address.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { SECURITY_HEADERS } from '#lib/app/server/security-headers.ts';

/** A server that has no sound snapshot does not start. */
export const init: ServerInit = () => {
	if (!building) loaded();
};

export const handle: Handle = async ({ event, resolve }) => {
	const theme = readTheme(event.cookies.get('theme'));
	event.locals.theme = theme;
	const unreadable = unreadableAddress(event.url);
	const response =
		unreadable ??
		(await resolve(event, {
			// The reader's theme stands in the markup, so that no page flashes and no inline script is needed.
			transformPageChunk: ({ html }) => html.replace('%theme%', theme),
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && /-latin-(wght|opsz)/.test(path))
		}));
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	return response;
};
