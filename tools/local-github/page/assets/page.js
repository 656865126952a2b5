// Renders Mermaid blocks as GitHub does: a drawing, or a box with the error message.
const dark = matchMedia('(prefers-color-scheme: dark)');

const blocks = [...document.querySelectorAll('pre > code.language-mermaid')].map(code => {
  const figure = document.createElement('div');
  figure.className = 'mermaid-figure';
  code.parentElement.replaceWith(figure);
  return { figure, source: code.textContent };
});

async function draw() {
  const { default: mermaid } = await import('/assets/mermaid/mermaid.esm.min.mjs');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: dark.matches ? 'dark' : 'default',
    fontFamily: 'inherit',
  });
  for (const [index, { figure, source }] of blocks.entries()) {
    try {
      const { svg } = await mermaid.render(`mermaid-${index}`, source);
      figure.innerHTML = svg;
      figure.dataset.drawn = 'yes';
    } catch (error) {
      figure.dataset.drawn = 'no';
      const title = document.createElement('strong');
      title.textContent = 'Unable to render rich display';
      const reason = document.createElement('pre');
      reason.textContent = error.message;
      figure.replaceChildren(title, reason);
    }
  }
  document.documentElement.dataset.mermaid = 'done';
}

if (blocks.length > 0) {
  await draw();
  dark.addEventListener('change', draw);
} else document.documentElement.dataset.mermaid = 'none';
