import { loaded } from '#lib/app/server/loaded.ts';
import { openedAt } from '#lib/app/server/opened-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => openedAt(loaded(), url);
