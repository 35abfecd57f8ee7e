// Draws the charts from the page's own tables, and keeps the page as new as the report. Without it the tables are there.
(() => {
  "use strict";
  const main = document.getElementById("content");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const colour = name => getComputedStyle(main).getPropertyValue(name).trim();
  const charts = new Map();
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = colour("--ink");

  const read = table => {
    const drawn = [...table.tHead.rows[0].cells].map((cell, i) => (cell.dataset.draw ? i : -1)).filter(i => i > 0);
    const rows = [...table.tBodies[0].rows].filter(row => row.dataset.drawn === "true");
    return {
      labels: rows.map(row => row.dataset.short || "\u2003".repeat(Number(row.dataset.depth)) + row.cells[0].textContent.trim()),
      depths: rows.map(row => Number(row.dataset.depth)),
      series: drawn.map(i => ({
        label: table.tHead.rows[0].cells[i].textContent.trim(),
        data: rows.map(row => Number(row.cells[i].dataset.value)),
      })),
    };
  };

  const numbersAtBars = {
    id: "numbersAtBars",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `600 13px ${Chart.defaults.font.family}`;
      ctx.fillStyle = colour("--ink");
      ctx.textBaseline = "middle";
      chart.getDatasetMeta(0).data.forEach((bar, i) => {
        const number = chart.data.datasets[0].data[i];
        ctx.fillText(number.toLocaleString(document.documentElement.lang), Math.max(bar.x, chart.chartArea.left) + 6, bar.y);
      });
      ctx.restore();
    },
  };

  const shorten = text => (text.length > 30 ? text.slice(0, 28).trimEnd() + "…" : text);

  const shades = data => data.depths.map(depth => colour(depth === 0 ? "--first" : "--below"));

  const looks = [
    series => ({ ...series, borderColor: colour("--first"), backgroundColor: "rgb(11 79 108 / .14)", fill: true, borderWidth: 2.5, pointStyle: "circle" }),
    series => ({ ...series, borderColor: colour("--second"), backgroundColor: colour("--second"), fill: false, borderWidth: 2.5, borderDash: [6, 4], pointStyle: "rectRot" }),
  ];

  const common = () => ({
    responsive: true,
    maintainAspectRatio: false,
    locale: document.documentElement.lang,
    animation: calm.matches ? false : { duration: 350 },
    transitions: { resize: { animation: { duration: 0 } } },
  });

  const whole = { precision: 0, color: colour("--ink-soft") };
  const settings = {
    line: data => ({
      type: "line",
      data: { labels: data.labels, datasets: data.series.map((series, i) => ({ ...looks[i](series), cubicInterpolationMode: "monotone", pointRadius: data.labels.length > 45 ? 0 : 3 })) },
      options: {
        ...common(),
        interaction: { mode: "index", intersect: false },
        plugins: { legend: { position: "top", align: "end", labels: { usePointStyle: true, boxWidth: 28, padding: 16, color: colour("--ink") } } },
        scales: {
          x: { grid: { display: false }, ticks: { color: colour("--ink-soft"), maxRotation: 0, autoSkipPadding: 16 } },
          y: { beginAtZero: true, border: { display: false }, grid: { color: colour("--track") }, ticks: whole },
        },
      },
    }),
    bars: data => ({
      type: "bar",
      data: { labels: data.labels.map(shorten), datasets: [{ ...data.series[0], backgroundColor: shades(data), borderRadius: 4, maxBarThickness: 26 }] },
      options: {
        ...common(),
        indexAxis: "y",
        layout: { padding: { right: 44 } },
        plugins: { legend: { display: false } },
        scales: {
          x: { display: false, beginAtZero: true },
          y: { border: { display: false }, grid: { display: false }, ticks: { autoSkip: false, crossAlign: "far" } },
        },
      },
      plugins: [numbersAtBars],
    }),
  };

  const draw = figure => {
    const data = read(document.getElementById(figure.dataset.table));
    figure.hidden = data.labels.length === 0;
    if (figure.hidden) {
      return;
    }
    if (figure.dataset.chart === "bars") {
      figure.style.height = `${Math.max(5, data.labels.length * 2.1 + 1)}rem`;
    }
    const chart = charts.get(figure);
    if (!chart) {
      charts.set(figure, new Chart(figure.querySelector("canvas"), settings[figure.dataset.chart](data)));
      return;
    }
    chart.data.labels = figure.dataset.chart === "bars" ? data.labels.map(shorten) : data.labels;
    chart.data.datasets.forEach((dataset, i) => { dataset.data = data.series[i].data; });
    if (figure.dataset.chart === "bars") {
      chart.data.datasets[0].backgroundColor = shades(data);
    }
    chart.update(calm.matches ? "none" : undefined);
  };

  const take = fresh => {
    const parts = fresh.querySelectorAll("[data-live][id]");
    if (parts.length !== document.querySelectorAll("[data-live][id]").length) {
      window.location.reload();
      return;
    }
    parts.forEach(part => {
      const old = document.getElementById(part.id);
      if (old && old.innerHTML !== part.innerHTML) {
        old.replaceChildren(...part.childNodes);
        old.classList.add("changed");
        window.setTimeout(() => old.classList.remove("changed"), 60);
      }
    });
    document.querySelectorAll("figure.chart").forEach(draw);
  };

  let tag = main.dataset.tag;
  let failures = 0;
  const refresh = async () => {
    try {
      const answer = await fetch(window.location.href, {
        headers: { "If-None-Match": tag }, cache: "no-store", redirect: "error", signal: AbortSignal.timeout(8000),
      });
      if (answer.status === 200) {
        take(new DOMParser().parseFromString(await answer.text(), "text/html"));
        tag = answer.headers.get("ETag");
      } else if (answer.status !== 304) {
        throw new Error(String(answer.status));
      }
      failures = 0;
    } catch {
      failures += 1;
    }
    document.getElementById("not-live").hidden = failures < 3;
    document.querySelector(".live").classList.toggle("stopped", failures >= 3);
    next();
  };
  const next = () => window.setTimeout(
    () => (document.hidden ? next() : refresh()), Math.min(1000 * 2 ** failures, 30000));

  document.querySelectorAll(".card details").forEach(details => { details.open = false; });
  document.querySelectorAll("figure.chart").forEach(draw);
  ["beforeprint", "afterprint"].forEach(moment => window.addEventListener(moment, () => charts.forEach(chart => { chart.resize(); chart.update("none"); })));
  next();
})();
