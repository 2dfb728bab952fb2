import { building } from '$app/environment';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { readTheme } from '#lib/app/explorer/theme-name.ts';
import { unreadableAddress } from '#lib/app/server/api/unreadable-address.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { allowFrames, SECURITY_HEADERS } from '#lib/app/server/security-headers.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';

/** The one page that others may hold in a frame: it asks for nothing and writes nothing. */
const EMBED = '/embed';
/** Data is fetched ahead where a server has it; files are followed from one to the next. */
const LINKS = IS_STATIC ? 'data-sveltekit-reload' : 'data-sveltekit-preload-data="hover"';

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
			transformPageChunk: ({ html }) =>
				bare(event.route.id, html.replace('%theme%', theme).replace('%links%', LINKS)),
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && /-latin-(wght|opsz)/.test(path))
		}));
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	if (event.route.id === EMBED) allowFrames(response.headers);
	return response;
};

/** The page of a record in the static edition without the marks by which a program would find its way in it, and without what only programs say of drawings: there is none, and they would weigh 11 MB. */
function bare(route: string | null, html: string): string {
	if (!IS_STATIC || route?.includes('[') !== true) return html;
	return html
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/><\/(?:line|path|rect|circle|image)>/g, '/>')
		.replaceAll(' xmlns="http://www.w3.org/2000/svg" role="link"', '');
}
