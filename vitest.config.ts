import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const chromium = findChromium();
/** Milliseconds: properties and whole-graph layouts on a busy machine take longer than five seconds. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					testTimeout,
					hookTimeout: testTimeout,
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/data/**', 'tests/components/**']
				}
			},
			{
				test: {
					name: 'data',
					testTimeout,
					hookTimeout: testTimeout,
					environment: 'node',
					include: ['tests/data/**/*.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'component',
					testTimeout,
					hookTimeout: testTimeout,
					include: ['tests/components/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: {
								...(chromium === undefined ? {} : { executablePath: chromium }),
								args: CHROMIUM_ARGS
							}
						}),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
