/**
 * Does something once what has been drawn by now is on screen.
 * @returns what calls it off
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    timer = setTimeout(work);
  };
  // A page in a tab behind others is not painted.
  const frame = document.hidden ? null : requestAnimationFrame(follow);
  if (frame === null) follow();
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
