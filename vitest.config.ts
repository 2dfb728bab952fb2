import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/data/**', 'tests/components/**']
				}
			},
			{ test: { name: 'data', environment: 'node', include: ['tests/data/**/*.test.ts'] } }
		]
	}
});
