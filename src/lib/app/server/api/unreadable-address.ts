import { problem, shorten } from './problem.ts';

/** 400 for an address of the API whose percent-encoding says no text, which no route ever sees; undefined for any other. */
export function unreadableAddress({
	pathname
}: {
	readonly pathname: string;
}): Response | undefined {
	if (!/^\/api(\/|$)/.test(pathname) || isReadable(pathname)) return undefined;
	const detail = `The percent-encoding of ${shorten(pathname, 100)} is broken: write text as UTF-8, and a percent sign as %25.`;
	return problem(400, 'The address cannot be read', detail);
}

function isReadable(pathname: string): boolean {
	try {
		// Its text is used, since bundlers drop a call whose value nobody wants as if it could not throw.
		return decodeURIComponent(pathname) !== '';
	} catch {
		return false;
	}
}
