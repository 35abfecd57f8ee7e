/* Copies what stands in a box, and says so. The buttons are hidden for those without script, who mark and copy by hand. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const box = document.getElementById(button.dataset.copy);
    const said = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(box.textContent);
      said.textContent = button.dataset.copied;
      setTimeout(() => { said.textContent = ''; }, 4000);
    } catch (refused) {
      getSelection().selectAllChildren(box);
    }
  });
}
