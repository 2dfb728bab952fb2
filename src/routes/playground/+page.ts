import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

export const prerender = false;

/** For developers: every shape and line from made-up facts. */
export function load(): void {
	if (!dev) error(404, { message: 'The playground is there in development only.' });
}
