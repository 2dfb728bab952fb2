import { problem } from '#lib/app/server/api/problem.ts';
import type { RequestHandler } from './$types';

const ENDPOINTS = [
	'entities',
	'relationships',
	'sources',
	'neighbourhood/{id}',
	'paths',
	'compare',
	'query',
	'export',
	'snapshot/{revision}'
].map((endpoint) => `/api/v1/${endpoint}`);

export const GET: RequestHandler = ({ url }) =>
	problem(
		404,
		'No such endpoint',
		`There is nothing at ${url.pathname.slice(0, 100)}. Endpoints: ${ENDPOINTS.join(', ')}.`,
		{ endpoints: ENDPOINTS }
	);
