/** An Istanbul report of line coverage by folder, in percent, on a single line. */
const { ReportBase } = require('istanbul-lib-report');

module.exports = class CoverageByFolder extends ReportBase {
  /** Lines by folder. */
  #folders = new Map();

  onDetail(node) {
    const folder = /(?:^|\/)(src\/[^/]+|templates|scripts)\//.exec(node.getFileCoverage().path)?.[1] ?? 'other';
    const { covered, total } = node.getCoverageSummary().lines;
    const before = this.#folders.get(folder) ?? { covered: 0, total: 0 };
    this.#folders.set(folder, { covered: before.covered + covered, total: before.total + total });
  }

  onEnd() {
    const shares = [...this.#folders].sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = shares.map(([folder, { covered, total }]) => `${folder} ${Math.floor((100 * covered) / total)} %`);
    console.log(`\nCoverage, lines: ${texts.join(', ')}`);
  }
};
