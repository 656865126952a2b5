/** Filters the list of all pull requests. Without it, the page has the whole list and no form. */
(() => {
  const form = document.querySelector('form.filter');
  if (form === null) return;
  const section = form.closest('section');
  const output = form.querySelector('output');
  const selects = [...form.querySelectorAll('select')];
  const { lang } = document.documentElement;

  const words = text => text.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean);
  const facetOf = (row, name) => [...row.querySelectorAll(`[data-facet="${name}"]`)].map(one => one.textContent);
  const rows = [...section.querySelectorAll('.rows > li')].map(element => ({
    element,
    text: words(element.textContent).join(' '),
    facets: Object.fromEntries(selects.map(({ name }) => [name, facetOf(element, name)])),
  }));

  /** What a reader may choose, with how many pull requests have it. A field without anything to choose is left out. */
  function fill(select) {
    const counts = new Map();
    for (const value of rows.flatMap(({ facets }) => [...new Set(facets[select.name])]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts.keys()].sort((a, b) => a.localeCompare(b, lang));
    for (const value of values) select.add(new Option(`${value} · ${counts.get(value)}`, value));
    select.parentElement.hidden = values.length === 0;
  }

  function apply() {
    const chosen = selects.filter(({ value }) => value !== '');
    const sought = words(form.elements.text.value);
    const isShown = ({ facets, text }) =>
      chosen.every(({ name, value }) => facets[name].includes(value)) && sought.every(word => text.includes(word));
    for (const row of rows) row.element.hidden = !isShown(row);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    const numbers = { shown, all: rows.length };
    output.value = output.dataset.shown.replaceAll(/\{(\w+)\}/g, (_, name) => numbers[name].toLocaleString(lang));
  }

  /** `#pull-requests?kind=fix&text=door`: what was chosen can be shared. */
  const beginning = `#${section.id}?`;

  function remember() {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    const hash = chosen.length === 0 ? `#${section.id}` : `${beginning}${new URLSearchParams(chosen)}`;
    history.replaceState(null, '', hash);
  }

  function recall() {
    if (!location.hash.startsWith(beginning)) return;
    const chosen = new URLSearchParams(location.hash.slice(beginning.length));
    for (const field of [form.elements.text, ...selects]) {
      field.value = chosen.get(field.name) ?? '';
      // What is not there cannot be chosen.
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
    section.scrollIntoView();
  }

  form.addEventListener('input', apply);
  // Not with each letter: some browsers refuse to change the address often.
  form.addEventListener('change', remember);
  // The fields are empty after this event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply();
      remember();
    }),
  );
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', () => {
    recall();
    apply();
  });

  for (const select of selects) fill(select);
  form.hidden = false;
  recall();
  apply();
})();
