import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const port = process.env['E2E_PORT'] ?? '4173';
const path = '/multipolar/';
const folder = process.env['STATIC_OUT'] ?? 'generated/static';

/** The journeys through the static edition: files under a path. */
export default defineConfig({
	...base,
	testDir: 'e2e/static',
	testIgnore: [],
	use: { ...base.use, baseURL: `http://localhost:${port}${path}` },
	webServer: {
		command: `node scripts/serve-static.mjs ${folder} ${path} ${port}`,
		url: `http://localhost:${port}${path}`
	}
});
