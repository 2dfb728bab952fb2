/**
 * Takes steps one after another, the first at once and each other after a frame, in
 * a task of its own: what it changed is painted before the next begins. `done`
 * follows the last, in its task. Returns what stops it, or undefined where nothing is left to do.
 */
export function oneAFrame(
	steps: readonly (() => void)[],
	done: () => void
): (() => void) | undefined {
	let frame = 0;
	let task: ReturnType<typeof setTimeout> | undefined;
	let isDone = false;

	function take(at: number): void {
		steps[at]?.();
		if (at + 1 >= steps.length) {
			isDone = true;
			done();
			return;
		}
		frame = requestAnimationFrame(() => {
			task = setTimeout(() => take(at + 1));
		});
	}
	take(0);
	if (isDone) return undefined;
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
