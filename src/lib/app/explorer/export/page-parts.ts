import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import { asset } from '$app/paths';
import type { PageParts } from '../../service/files/page-request.ts';
import { ATLAS_ADDRESS } from '../load-map.ts';

/** Where the flags, outlines and fonts are that go into pages: the site's own files. */
export function pageParts(): PageParts {
	const full = (address: string) => new URL(address, location.href).href;
	return {
		flags: full(asset('/flags/')),
		atlas: full(ATLAS_ADDRESS),
		fonts: {
			sans: { basic: full(sans), extended: full(sansExtended) },
			serif: { basic: full(serif), extended: full(serifExtended) }
		}
	};
}
