import { error } from '@sveltejs/kit';
import { IS_STATIC } from '#lib/app/service/edition.ts';

/** Stands where a host has no file: a server says itself what is not there. */
export function load(): void {
	if (!IS_STATIC) error(404, { message: 'There is no such page.' });
}
