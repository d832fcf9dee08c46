/** Finds words in the page in front, as a hand would: scrolls them into the middle and says where they are. */

/**
 * @param {import('./driver.mjs').Driver} driver
 * @param {string} words as the page writes them, within one text node
 * @returns {Promise<{ x: number, y: number }>} a point on the words, in CSS pixels of the viewport
 */
export async function placeOf(driver, words) {
  const place = await driver.evaluate((/** @type {string} */ wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const first = range.getClientRects()[0];
      if (first !== undefined && first.width > 0) return { x: Math.round(first.left + Math.min(first.width / 2, 24)), y: Math.round(first.top + first.height / 2) };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`the page does not show “${words}”`);
  return place;
}

/**
 * Moves onto the words and stays there.
 * @param {import('./driver.mjs').Driver} driver
 * @param {string} words
 */
export async function restOn(driver, words) {
  const { x, y } = await placeOf(driver, words);
  await driver.moveTo(x - 3, y);
  await driver.moveTo(x, y);
  return { x, y };
}
