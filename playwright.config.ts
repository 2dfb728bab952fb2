import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const port = process.env['E2E_PORT'] ?? '4173';
const origin = `http://localhost:${port}`;
const chromium = findChromium();

export default defineConfig({
	testDir: 'e2e',
	// See playwright.static.config.ts.
	testIgnore: /e2e.static./,
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	reporter: 'list',
	// Journeys say that something comes, not how soon: that is measured by benchmarks.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		...devices['Desktop Chrome'],
		baseURL: origin,
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce',
		// What works without a network has a journey of its own; elsewhere nothing may come from a cache.
		serviceWorkers: 'block',
		trace: 'retain-on-failure',
		launchOptions: {
			...(chromium === undefined ? {} : { executablePath: chromium }),
			args: CHROMIUM_ARGS
		}
	},
	webServer: {
		command: 'node build/index.js',
		url: `${origin}/healthz`,
		env: { PORT: port, HOST: '0.0.0.0', ORIGIN: origin, NODE_ENV: 'production' }
	}
});
