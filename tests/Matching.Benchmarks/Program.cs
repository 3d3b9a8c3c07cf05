Console.WriteLine("hallo");
